package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;

/** The software of one booted device. Called with the fabric's lock held. */
public interface OperatingSystem {

    /** Starts an interactive login. */
    Shell login(Login login);

    /** Runs one command of an SSH exec channel. */
    int exec(String command, Transcript out);

    /** Takes a start-up configuration file, as the image does when it boots; lines it does not know are skipped. */
    void load(String configuration);
}
