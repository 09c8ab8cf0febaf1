package io.jenkins.plugins.networktopology.platform;

/**
 * A platform or dialect file as text.
 *
 * @param id its name without {@code .yaml}: the id of what it describes
 * @param source its whole name, for messages
 * @param text its content
 */
record PlatformFile(String id, String source, String text) {

    static final String SUFFIX = ".yaml";

    static PlatformFile named(String fileName, String source, String text) {
        return new PlatformFile(fileName.substring(0, fileName.length() - SUFFIX.length()), source, text);
    }
}
