package io.jenkins.plugins.networktopology.simulator.device.cli;

/**
 * The terminal as the device believes it to be.
 *
 * @param lines its height; 0 means no paging
 * @param more what the pager shows
 * @param erase what wipes that away again
 */
public record Screen(int lines, String more, String erase) {

    private static final int CISCO_WIPE = 9;

    /** {@code --More--} as Cisco and Arista show it. */
    public static Screen cisco(int lines) {
        String back = "\b".repeat(CISCO_WIPE);
        return new Screen(lines, " --More-- ", back + " ".repeat(CISCO_WIPE) + back);
    }

    /** {@code ---(more)---} as Junos shows it. */
    public static Screen junos(int lines) {
        return new Screen(lines, "---(more)---", "\r" + " ".repeat(40) + "\r");
    }

    public static Screen endless() {
        return new Screen(0, "", "");
    }
}
