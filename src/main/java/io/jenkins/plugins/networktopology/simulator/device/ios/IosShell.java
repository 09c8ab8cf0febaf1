package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.ModalShell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Parsed;
import io.jenkins.plugins.networktopology.simulator.device.cli.Screen;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.util.List;

/** An IOS login with privilege 15. */
final class IosShell extends ModalShell<IosShell> {

    private static final int LONGEST_NAME_IN_CONFIG = 20;

    /** Where in the configuration a login is. */
    enum Mode {
        EXEC("", IosExec.GRAMMAR),
        CONFIG("(config)", IosConfig.GRAMMAR),
        INTERFACE("(config-if)", IosInterfaceConfig.GRAMMAR),
        LINE("(config-line)", IosConfig.LINE_GRAMMAR),
        VRF("(config-vrf)", IosConfig.VRF_GRAMMAR),
        VRF_FAMILY("(config-vrf-af)", IosConfig.VRF_FAMILY_GRAMMAR);

        private final String mark;
        private final Grammar<IosShell> grammar;

        Mode(String mark, Grammar<IosShell> grammar) {
            this.mark = mark;
            this.grammar = grammar;
        }
    }

    private final IosSystem system;
    private Mode mode = Mode.EXEC;
    private NetInterface port;
    private int lines;

    IosShell(IosSystem system, int lines) {
        this.system = system;
        this.lines = lines;
    }

    IosSystem system() {
        return system;
    }

    void enter(Mode next) {
        mode = next;
    }

    void enter(NetInterface next) {
        port = next;
        mode = Mode.INTERFACE;
    }

    NetInterface port() {
        return port;
    }

    void setLines(int value) {
        lines = value;
    }

    /** One mode out; the session ends at the last one. */
    void exit() {
        switch (mode) {
            case EXEC -> close();
            case CONFIG -> mode = Mode.EXEC;
            case VRF_FAMILY -> mode = Mode.VRF;
            default -> mode = Mode.CONFIG;
        }
    }

    void end() {
        mode = Mode.EXEC;
    }

    @Override
    public void controlZ(Transcript out) {
        if (mode != Mode.EXEC) {
            end();
        }
    }

    @Override
    public String greeting() {
        return "\n";
    }

    @Override
    protected IosShell self() {
        return this;
    }

    @Override
    protected List<Grammar<IosShell>> grammars() {
        return switch (mode) {
            case EXEC -> List.of(Mode.EXEC.grammar);
            case CONFIG -> List.of(Mode.CONFIG.grammar);
            case VRF_FAMILY -> List.of(Mode.VRF_FAMILY.grammar, Mode.VRF.grammar, Mode.CONFIG.grammar);
            default -> List.of(mode.grammar, Mode.CONFIG.grammar);
        };
    }

    @Override
    protected void leaveModes(int levels) {
        for (int level = 0; level < levels; level++) {
            exit();
        }
    }

    @Override
    protected String modePrompt() {
        String name = system.hostname();
        if (mode != Mode.EXEC && name.length() > LONGEST_NAME_IN_CONFIG) {
            name = name.substring(0, LONGEST_NAME_IN_CONFIG);
        }
        return name + mode.mark + "#";
    }

    @Override
    public Screen screen() {
        return Screen.cisco(lines);
    }

    /** Runs an exec command from configuration mode. */
    void runExec(String line, Transcript out) {
        Mode before = mode;
        mode = Mode.EXEC;
        execute(line, out);
        if (mode == Mode.EXEC) {
            mode = before;
        }
    }

    @Override
    protected void refuse(Parsed<IosShell> parsed, String line, Transcript out) {
        switch (parsed.kind()) {
            case AMBIGUOUS -> out.line("%% Ambiguous command:  \"%s\"", line);
            case INCOMPLETE -> {
                out.line("% Incomplete command.");
                out.line("");
            }
            default -> invalid(parsed, line, out);
        }
    }

    /** A single unknown word at the exec prompt is taken for a host to connect to. */
    private void invalid(Parsed<IosShell> parsed, String line, Transcript out) {
        if (mode == Mode.EXEC
                && parsed.offender().column() == 0
                && !line.strip().contains(" ")) {
            out.line("Translating \"%s\"", line.strip());
            out.line("% Bad IP address or host name");
            out.line("% Unknown command or computer name, or unable to find computer address");
            return;
        }
        out.line(" ".repeat(modePrompt().length() + parsed.offender().column()) + "^");
        out.line("% Invalid input detected at '^' marker.");
        out.line("");
    }
}
