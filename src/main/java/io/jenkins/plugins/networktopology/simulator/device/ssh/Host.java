package io.jenkins.plugins.networktopology.simulator.device.ssh;

import io.jenkins.plugins.networktopology.simulator.device.cli.Ailment;
import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.os.Login;
import io.jenkins.plugins.networktopology.simulator.device.os.Software.SshAge;
import java.util.Optional;

/** A device as the SSH server sees it. */
public interface Host {

    /** Whether its SSH server runs. */
    boolean answers();

    SshAge sshAge();

    boolean accepts(String user, String password);

    /** Starts a login, or refuses because all terminal lines are taken. */
    Optional<Shell> login(Login login);

    /** A login is over. */
    void logout();

    /** Runs one command without a terminal; answers its exit status. */
    int exec(String command, Transcript out);

    /** Runs something that reads or changes the device's state. */
    void guarded(Runnable work);

    /** What is wrong with its command line. */
    Ailment ailment();
}
