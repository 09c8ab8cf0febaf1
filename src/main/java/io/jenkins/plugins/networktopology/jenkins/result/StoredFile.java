package io.jenkins.plugins.networktopology.jenkins.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/** Sends a report as what it is and evidence as plain text; a browser runs nothing of it. */
final class StoredFile implements HttpResponse {

    private static final Map<String, String> TYPES = Map.of(
            "report.json", "application/json;charset=UTF-8",
            "junit.xml", "text/xml;charset=UTF-8",
            "report.html", "text/html;charset=UTF-8",
            "topology.svg", "image/svg+xml");

    private static final String POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private final Path file;

    StoredFile(Path file) {
        this.file = file;
    }

    @Override
    public void generateResponse(StaplerRequest2 request, StaplerResponse2 response, Object page) throws IOException {
        response.setContentType(type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    String type() {
        return TYPES.getOrDefault(String.valueOf(file.getFileName()), "text/plain;charset=UTF-8");
    }
}
