package io.jenkins.plugins.networktopology.jenkins.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Chooses which evidence stands on a page: each file once, and in all no more than a browser likes. */
final class EvidenceTexts {

    private static final long LONGEST_FILE = 100_000;
    private static final long LONGEST_PAGE = 1_000_000;

    private final LabFolder folder;
    private final Set<String> shown = new HashSet<>();
    private long length;

    EvidenceTexts(LabFolder folder) {
        this.folder = folder;
    }

    EvidenceRow row(String name) {
        if (!shown.add(name)) {
            return new EvidenceRow(name, "");
        }
        try {
            Optional<Path> file = folder.file(name);
            if (file.isEmpty()) {
                return new EvidenceRow(name, "");
            }
            long size = Files.size(file.get());
            if (size > LONGEST_FILE || length + size > LONGEST_PAGE) {
                return new EvidenceRow(name, "");
            }
            length += size;
            return new EvidenceRow(name, new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new EvidenceRow(name, "cannot be read: " + e.getMessage());
        }
    }
}
