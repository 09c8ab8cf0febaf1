package org.kohsuke.stapler;

/** Signature of stapler-1903, for the compiler only. */
public class HttpResponses {
    public HttpResponses() {}

    public static HttpResponses.HttpResponseException ok() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException notFound() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException forbidden() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException error(int a, String b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException error(Throwable a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException error(int a, Throwable b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException redirectViaContextPath(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException redirectViaContextPath(int a, String b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponse redirectToDot() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException forwardToPreviousPage() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponse plainText(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public abstract static class HttpResponseException extends RuntimeException implements HttpResponse {
        public HttpResponseException() {}
    }
}
