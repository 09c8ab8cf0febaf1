package org.kohsuke.stapler;

/** Signature of stapler-1903, for the compiler only; an answer's message is its status. */
public class HttpResponses {
    public HttpResponses() {}

    public static HttpResponses.HttpResponseException ok() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException notFound() {
        return new Status(404);
    }

    public static HttpResponses.HttpResponseException forbidden() {
        return new Status(403);
    }

    public static HttpResponses.HttpResponseException error(int a, String b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static HttpResponses.HttpResponseException errorWithoutStack(int a, String b) {
        return new Status(a);
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
        return new Status(302);
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

    private static final class Status extends HttpResponseException {
        private final int code;

        Status(int code) {
            this.code = code;
        }

        @Override
        public void generateResponse(StaplerRequest2 request, StaplerResponse2 response, Object node) {}

        @Override
        public String getMessage() {
            return "HTTP " + code;
        }
    }
}
