package io.jenkins.plugins.networktopology.verify;

/** Keeps the raw text that proves a verdict. */
@FunctionalInterface
public interface EvidenceSink {

    /** Keeps nothing; for those who only want verdicts. */
    EvidenceSink NONE = (name, text) -> name;

    /**
     * Keeps a text; keeping under the same name again replaces it.
     *
     * @param name a file name made of letters, digits, {@code -}, {@code _}, {@code .} and {@code /}
     * @param text as the device showed it; whoever stores it masks secrets
     * @return where it lies, relative to the report's directory
     */
    String keep(String name, String text);
}
