package io.jenkins.plugins.networktopology.cli;

/** What the standard output is. */
final class Terminals {

    private Terminals() {}

    /** Whether a person is watching who can see colours; {@code NO_COLOR} and a dumb terminal say no. */
    static boolean isTerminal() {
        return System.console() != null && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }
}
