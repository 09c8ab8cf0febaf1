package io.jenkins.plugins.networktopology.jenkins.result;

/** A file of evidence as a page shows it: its text at the first check that names it, a link at all. */
public final class EvidenceRow {

    private final String name;
    private final String text;

    EvidenceRow(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Relative to the lab's directory. */
    public String getName() {
        return name;
    }

    /** Empty if it stands elsewhere on the page, or is too long for one. */
    public String getText() {
        return text;
    }
}
