package io.jenkins.plugins.networktopology.cluster;

import io.kubernetes.client.openapi.ApiClient;
import java.util.List;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Where an API server is, and how requests to it are written. client-java, which reads credentials of every kind, is
 * asked for these and for nothing else: it copies each body into a string once more, and its first use in a process
 * makes an adapter for each of Kubernetes' 700 types.
 *
 * @param name how messages call its cluster
 */
record ApiEndpoint(String name, HttpUrl base, OkHttpClient http, Credentials credentials) {

    /** Adds what says who we are, to each request anew: tokens expire. */
    @FunctionalInterface
    interface Credentials {

        Credentials NONE = (request, method) -> {};

        void sign(Request.Builder request, String method) throws ClusterException;
    }

    /** An API server that asks for no credentials. */
    static ApiEndpoint open(HttpUrl base, String name) {
        OkHttpClient.Builder http = new OkHttpClient.Builder();
        if (!base.isHttps()) {
            // reads no certificates of authorities
            http.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
        }
        return new ApiEndpoint(name, base, http.build(), Credentials.NONE);
    }

    static ApiEndpoint of(ApiClient client, String name) {
        return new ApiEndpoint(
                name, HttpUrl.get(client.getBasePath()), client.getHttpClient(), new ClientCredentials(client));
    }

    ApiEndpoint withHttp(OkHttpClient other) {
        return new ApiEndpoint(name, base, other, credentials);
    }

    /** Its address, as messages show it. */
    String url() {
        String url = base.toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    Request request(ApiRequest wanted) throws ClusterException {
        Request.Builder request = new Request.Builder().url(wanted.url(base)).header("Accept", wanted.accept());
        credentials.sign(request, wanted.method());
        return request.method(
                        wanted.method(),
                        wanted.body()
                                .map(bytes -> RequestBody.create(bytes, wanted.contentType()))
                                .orElse(null))
                .build();
    }
}
