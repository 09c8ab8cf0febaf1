package io.jenkins.plugins.networktopology.simulator;

import java.util.Objects;

/**
 * The serial console of a device's virtual machine, as QEMU serves it by telnet.
 *
 * @param taken whether somebody holds it already: QEMU takes one client at a time and lets others wait unheard
 * @param prompt what the machine shows each time that Return is pressed
 */
public record SerialConsole(boolean taken, String prompt) {

    public SerialConsole {
        Objects.requireNonNull(prompt);
    }
}
