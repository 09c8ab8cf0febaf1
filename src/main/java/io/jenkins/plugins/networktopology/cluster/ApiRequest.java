package io.jenkins.plugins.networktopology.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.MediaType;

/** One request to the API server, in words for messages and in HTTP. Immutable. */
final class ApiRequest {

    private static final String JSON = "application/json";
    private static final MediaType JSON_TYPE = MediaType.get(JSON);
    private static final MediaType MERGE_PATCH_TYPE = MediaType.get("application/merge-patch+json");
    /** Kubernetes API concepts, "Alternate representations of resources"; older servers take the second. */
    private static final String METADATA_ONLY = metadataOf("PartialObjectMetadata");

    private static final String METADATA_OF_LIST = metadataOf("PartialObjectMetadataList");

    private final String what;
    private final String method;
    private final String path;
    private final List<Parameter> query;
    private final byte[] body;
    private final String accept;
    private final boolean confidential;

    private ApiRequest(
            String what,
            String method,
            String path,
            List<Parameter> query,
            byte[] body,
            String accept,
            boolean confidential) {
        this.what = what;
        this.method = method;
        this.path = path;
        this.query = query;
        this.body = body;
        this.accept = accept;
        this.confidential = confidential;
    }

    private static String metadataOf(String form) {
        return JSON + ";as=" + form + ";g=meta.k8s.io;v=v1," + JSON;
    }

    static ApiRequest get(String what, String path) {
        return new ApiRequest(what, "GET", path, List.of(), null, JSON, false);
    }

    static ApiRequest post(String what, String path, byte[] body) {
        return new ApiRequest(what, "POST", path, List.of(), body, JSON, false);
    }

    static ApiRequest mergePatch(String what, String path, byte[] body) {
        return new ApiRequest(what, "PATCH", path, List.of(), body, JSON, false);
    }

    static ApiRequest delete(String what, String path, byte[] options) {
        return new ApiRequest(what, "DELETE", path, List.of(), options, JSON, false);
    }

    /** One parameter of the query. */
    record Parameter(String name, String value) {}

    /** Adds a parameter; one of the same name stays, as each word of a command is one. */
    ApiRequest with(String parameter, String value) {
        List<Parameter> longer = new ArrayList<>(query);
        longer.add(new Parameter(parameter, value));
        return new ApiRequest(what, method, path, List.copyOf(longer), body, accept, confidential);
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
        return new ApiRequest(what, method, path, query, body, list ? METADATA_OF_LIST : METADATA_ONLY, confidential);
    }

    /** The body must not be quoted in a message, as the API server does when it cannot read it. */
    ApiRequest withConfidentialBody() {
        return new ApiRequest(what, method, path, query, body, accept, true);
    }

    /** What it is for, such as {@code create pod r1 in namespace nettopo-x}. */
    String what() {
        return what;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    List<Parameter> query() {
        return query;
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
