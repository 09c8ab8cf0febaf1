package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Screen;
import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;

/** An interactive shell of root. */
final class LinuxShell implements Shell {

    private final LinuxSystem system;
    private boolean closed;

    LinuxShell(LinuxSystem system) {
        this.system = system;
    }

    @Override
    public String greeting() {
        return "";
    }

    @Override
    public String prompt() {
        return system.hostname() + ":~# ";
    }

    @Override
    public void execute(String line, Transcript out) {
        if (line.strip().matches("exit|logout")) {
            closed = true;
        } else if (!line.isBlank()) {
            new CommandLine(system).run(line, out);
        }
    }

    @Override
    public boolean closed() {
        return closed;
    }

    @Override
    public Screen screen() {
        return Screen.endless();
    }
}
