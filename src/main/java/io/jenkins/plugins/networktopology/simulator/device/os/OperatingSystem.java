package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import java.util.Optional;

/** The software of one booted device. Called with the fabric's lock held. */
public interface OperatingSystem {

    /** Starts an interactive login. */
    Shell login(Login login);

    /** Runs one command of an SSH exec channel. */
    int exec(String command, Transcript out);

    /** Whether a login is right, if the device's own configuration decides that; else the image's arguments do. */
    default Optional<Boolean> knows(String user, String password) {
        return Optional.empty();
    }

    /**
     * The container's interfaces may be others than before. A virtual machine sees nothing of that: its network cards stay
     * plugged in.
     */
    default void interfacesChanged() {}

    /** Takes a start-up configuration file, as the image does when it boots; lines it does not know are skipped. */
    void load(String configuration);
}
