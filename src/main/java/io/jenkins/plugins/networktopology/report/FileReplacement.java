package io.jenkins.plugins.networktopology.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that readers see as they were or as they are, never half: written beside and moved in one go. */
public final class FileReplacement {

    private FileReplacement() {}

    /** Writes a file's new content. */
    public interface Content {
        void write(Path fresh) throws IOException;
    }

    /**
     * Replaces a file, or makes it.
     *
     * @param content gets a path in the same directory
     */
    public static void of(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            content.write(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
