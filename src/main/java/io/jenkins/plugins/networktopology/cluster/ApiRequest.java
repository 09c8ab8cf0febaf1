package io.jenkins.plugins.networktopology.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.MediaType;

/** One request to the API server, in words for messages and in HTTP. Immutable. */
final class ApiRequest {

    private static final String JSON = "application/json";
    private static final MediaType JSON_TYPE = MediaType.get(JSON);
    private static final MediaType MERGE_PATCH_TYPE = MediaType.get("application/merge-patch+json");
    /** Kubernetes API concepts, "Alternate representations of resources"; older servers take the second. */
    private static final String METADATA_ONLY = metadataOf("PartialObjectMetadata");

    private static final String METADATA_OF_LIST = metadataOf("PartialObjectMetadataList");

    private final Supplier<String> what;
    private final String method;
    private final Place place;
    private final List<Parameter> query;
    private final byte[] body;
    private final String accept;
    private final boolean confidential;

    private ApiRequest(
            Supplier<String> what,
            String method,
            Place place,
            List<Parameter> query,
            byte[] body,
            String accept,
            boolean confidential) {
        this.what = what;
        this.method = method;
        this.place = place;
        this.query = query;
        this.body = body;
        this.accept = accept;
        this.confidential = confidential;
    }

    private static String metadataOf(String form) {
        return JSON + ";as=" + form + ";g=meta.k8s.io;v=v1," + JSON;
    }

    static ApiRequest get(String what, String path) {
        return new ApiRequest(() -> what, "GET", new Place(path), List.of(), null, JSON, false);
    }

    static ApiRequest post(String what, String path, byte[] body) {
        return new ApiRequest(() -> what, "POST", new Place(path), List.of(), body, JSON, false);
    }

    static ApiRequest mergePatch(String what, String path, byte[] body) {
        return new ApiRequest(() -> what, "PATCH", new Place(path), List.of(), body, JSON, false);
    }

    static ApiRequest delete(String what, String path, byte[] options) {
        return new ApiRequest(() -> what, "DELETE", new Place(path), List.of(), options, JSON, false);
    }

    /** The same request with a body of its own, in words that nobody may ever ask for. */
    ApiRequest sending(Supplier<String> other, byte[] bytes) {
        return new ApiRequest(other, method, place, query, bytes, accept, confidential);
    }

    /** A path, and its last URL: many objects are created in one place, and each URL is read letter by letter. */
    private static final class Place {

        private final String path;
        private volatile Url last;

        private record Url(HttpUrl base, HttpUrl whole) {}

        Place(String path) {
            this.path = path;
        }

        HttpUrl on(HttpUrl base) {
            Url known = last;
            if (known == null || known.base() != base) {
                HttpUrl whole = base.newBuilder()
                        .addEncodedPathSegments(path.substring(1))
                        .build();
                known = new Url(base, whole);
                last = known;
            }
            return known.whole();
        }
    }

    /** One parameter of the query. */
    record Parameter(String name, String value) {}

    /** Adds a parameter; one of the same name stays, as each word of a command is one. */
    ApiRequest with(String parameter, String value) {
        List<Parameter> longer = new ArrayList<>(query);
        longer.add(new Parameter(parameter, value));
        return new ApiRequest(what, method, place, List.copyOf(longer), body, accept, confidential);
    }

    ApiRequest labelled(Map<String, String> labels) {
        if (labels.isEmpty()) {
            return this;
        }
        return with(
                "labelSelector",
                labels.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(Collectors.joining(",")));
    }

    /** Asks for names and labels only, of a list or of a watch's items. */
    ApiRequest metadataOnly(boolean list) {
        return new ApiRequest(what, method, place, query, body, list ? METADATA_OF_LIST : METADATA_ONLY, confidential);
    }

    /** The body must not be quoted in a message, as the API server does when it cannot read it. */
    ApiRequest withConfidentialBody() {
        return new ApiRequest(what, method, place, query, body, accept, true);
    }

    /** What it is for, such as {@code create pod r1 in namespace nettopo-x}. */
    String what() {
        return what.get();
    }

    String method() {
        return method;
    }

    String path() {
        return place.path;
    }

    /** Where it is sent on the API server at a URL. */
    HttpUrl url(HttpUrl base) {
        HttpUrl url = place.on(base);
        if (query.isEmpty()) {
            return url;
        }
        HttpUrl.Builder asking = url.newBuilder();
        query.forEach(parameter -> asking.addQueryParameter(parameter.name(), parameter.value()));
        return asking.build();
    }

    /** The body, which is not to be changed; nothing if there is none. */
    Optional<byte[]> body() {
        return Optional.ofNullable(body);
    }

    String accept() {
        return accept;
    }

    MediaType contentType() {
        return method.equals("PATCH") ? MERGE_PATCH_TYPE : JSON_TYPE;
    }

    boolean changesSomething() {
        return !method.equals("GET");
    }

    boolean confidential() {
        return confidential;
    }
}
