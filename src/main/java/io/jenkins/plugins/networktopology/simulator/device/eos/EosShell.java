package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.ModalShell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Parsed;
import io.jenkins.plugins.networktopology.simulator.device.cli.Screen;
import io.jenkins.plugins.networktopology.simulator.device.cli.Token;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.util.List;

/** An EOS login. */
final class EosShell extends ModalShell<EosShell> {

    /** Where a login is. */
    enum Mode {
        USER,
        ENABLED,
        CONFIG,
        INTERFACE,
        OTHER
    }

    private final EosSystem system;
    private Mode mode;
    private NetInterface port;
    private String mark = "";
    private int lines;

    EosShell(EosSystem system, int lines, boolean enabled) {
        this.system = system;
        this.lines = lines;
        this.mode = enabled ? Mode.ENABLED : Mode.USER;
    }

    EosSystem system() {
        return system;
    }

    NetInterface port() {
        return port;
    }

    void setLines(int value) {
        lines = value;
    }

    void enter(Mode next) {
        mode = next;
    }

    void enter(NetInterface next) {
        port = next;
        mark = "-if-" + EosSystem.shortName(next.name());
        mode = Mode.INTERFACE;
    }

    /** A mode whose lines are taken and have no effect. */
    void enterOther(String name) {
        mark = name;
        mode = Mode.OTHER;
    }

    void exit() {
        switch (mode) {
            case USER, ENABLED -> close();
            case CONFIG -> mode = Mode.ENABLED;
            default -> mode = Mode.CONFIG;
        }
    }

    void end() {
        mode = Mode.ENABLED;
    }

    @Override
    public void controlZ(Transcript out) {
        if (mode != Mode.USER) {
            end();
        }
    }

    @Override
    public String greeting() {
        return "";
    }

    @Override
    protected EosShell self() {
        return this;
    }

    /** EOS takes exec commands in every mode. */
    @Override
    protected List<Grammar<EosShell>> grammars() {
        return switch (mode) {
            case USER -> List.of(EosExec.USER_GRAMMAR);
            case ENABLED -> List.of(EosExec.GRAMMAR);
            case CONFIG -> List.of(EosConfig.GRAMMAR, EosExec.GRAMMAR);
            case INTERFACE -> List.of(EosInterfaceConfig.GRAMMAR, EosConfig.GRAMMAR, EosExec.GRAMMAR);
            case OTHER -> List.of(EosConfig.OTHER_GRAMMAR, EosConfig.GRAMMAR, EosExec.GRAMMAR);
        };
    }

    /** Configuration commands of the outer mode lead there; exec commands leave the mode as it is. */
    @Override
    protected void leaveModes(int levels) {
        boolean nested = mode == Mode.INTERFACE || mode == Mode.OTHER;
        if (nested && levels == 1) {
            mode = Mode.CONFIG;
        }
    }

    @Override
    protected String modePrompt() {
        return system.hostname()
                + switch (mode) {
                    case USER -> ">";
                    case ENABLED -> "#";
                    case CONFIG -> "(config)#";
                    default -> "(config" + mark + ")#";
                };
    }

    @Override
    public Screen screen() {
        return Screen.cisco(lines);
    }

    @Override
    protected void refuse(Parsed<EosShell> parsed, String line, Transcript out) {
        int index = (int) Token.split(line).stream()
                .filter(token -> token.column() <= parsed.offender().column())
                .count();
        switch (parsed.kind()) {
            case AMBIGUOUS ->
                out.line(
                        "%% Ambiguous command (at token %d: '%s')",
                        index, parsed.offender().text());
            case INCOMPLETE -> out.line("% Incomplete command");
            default -> {
                if (mode == Mode.USER && EosExec.GRAMMAR.parse(line).action().isPresent()) {
                    out.line("% Invalid input (privileged mode required)");
                } else {
                    out.line(
                            "%% Invalid input (at token %d: '%s')",
                            index, parsed.offender().text());
                }
            }
        }
    }
}
