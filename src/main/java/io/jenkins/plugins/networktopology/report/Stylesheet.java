package io.jenkins.plugins.networktopology.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets, which lie beside this class. */
enum Stylesheet {
    SVG("topology.css"),
    HTML("report.css");

    private final String file;

    Stylesheet(String file) {
        this.file = file;
    }

    String text() {
        try (InputStream in = Stylesheet.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
