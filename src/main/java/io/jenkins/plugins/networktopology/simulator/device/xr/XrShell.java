package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.ModalShell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Parsed;
import io.jenkins.plugins.networktopology.simulator.device.cli.Screen;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An IOS XR login: what is configured waits for a commit. */
final class XrShell extends ModalShell<XrShell> {

    private static final int LONGEST_NAME_IN_CONFIG = 31;

    /** Where in the configuration a login is. */
    enum Mode {
        CONFIG("config", XrConfig.GRAMMAR),
        INTERFACE("config-if", XrInterfaceConfig.GRAMMAR),
        INTERFACE_LLDP("config-if-lldp", XrInterfaceConfig.LLDP_GRAMMAR),
        LLDP("config-lldp", XrConfig.LLDP_GRAMMAR),
        VRF("config-vrf", XrConfig.VRF_GRAMMAR),
        STATIC("config-static", XrConfig.STATIC_GRAMMAR),
        STATIC_FAMILY("config-static-afi", XrConfig.STATIC_FAMILY_GRAMMAR),
        OTHER("config-other", XrConfig.OTHER_GRAMMAR);

        private final String mark;
        private final Grammar<XrShell> grammar;

        Mode(String mark, Grammar<XrShell> grammar) {
            this.mark = mark;
            this.grammar = grammar;
        }
    }

    private record Place(Mode mode, String context) {}

    private final XrSystem system;
    private final Deque<Place> places = new ArrayDeque<>();
    private final List<XrChange> pending = new ArrayList<>();
    private List<XrCandidate.Failure> failures = List.of();
    private Optional<NetInterface> port = Optional.empty();
    private int lines;

    XrShell(XrSystem system, int lines) {
        this.system = system;
        this.lines = lines;
    }

    XrSystem system() {
        return system;
    }

    void setLines(int value) {
        lines = value;
    }

    List<XrChange> pending() {
        return pending;
    }

    List<XrCandidate.Failure> failures() {
        return failures;
    }

    void failed(List<XrCandidate.Failure> value) {
        failures = value;
    }

    /** The port being configured; empty for one that the router does not have, which XR takes as preconfiguration. */
    Optional<NetInterface> port() {
        return port;
    }

    void enter(Mode mode, String context) {
        places.push(new Place(mode, context));
    }

    void enter(Optional<NetInterface> next, String context) {
        port = next;
        enter(Mode.INTERFACE, context);
    }

    /** Queues a line of the current mode. */
    void change(String line, Consumer<XrSystem> effect) {
        change(line, anything -> Optional.empty(), effect);
    }

    void change(
            String line, java.util.function.Function<XrSystem, Optional<String>> objection, Consumer<XrSystem> effect) {
        String context = places.isEmpty() ? "" : places.peek().context();
        pending.add(new XrChange(context, line, objection, effect));
    }

    boolean configuring() {
        return !places.isEmpty();
    }

    /** One mode out; out of configuration only if nothing waits. */
    void exit(Transcript out) {
        if (places.isEmpty()) {
            close();
        } else if (places.size() > 1) {
            places.pop();
        } else {
            end();
        }
    }

    void root() {
        while (places.size() > 1) {
            places.pop();
        }
    }

    /** Out of configuration, asking what shall become of uncommitted lines. */
    void end() {
        if (pending.isEmpty()) {
            places.clear();
            return;
        }
        ask("Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:", (answer, out) -> {
            if ("yes".startsWith(answer) && !answer.isEmpty()) {
                if (XrCandidate.commit(this, false, out)) {
                    places.clear();
                }
            } else if ("no".startsWith(answer) && !answer.isEmpty()) {
                abort();
            }
        });
    }

    void abort() {
        pending.clear();
        places.clear();
    }

    @Override
    public void controlZ(Transcript out) {
        if (configuring()) {
            end();
        }
    }

    @Override
    public String greeting() {
        return "\n\n";
    }

    @Override
    protected XrShell self() {
        return this;
    }

    @Override
    protected List<Grammar<XrShell>> grammars() {
        if (places.isEmpty()) {
            return List.of(XrExec.GRAMMAR);
        }
        return places.stream().map(place -> place.mode().grammar).toList();
    }

    @Override
    protected void leaveModes(int levels) {
        for (int level = 0; level < levels; level++) {
            places.pop();
        }
    }

    @Override
    protected String modePrompt() {
        if (places.isEmpty()) {
            return "RP/0/0/CPU0:" + system.hostname() + "#";
        }
        String name = system.hostname();
        if (name.length() > LONGEST_NAME_IN_CONFIG) {
            name = name.substring(0, LONGEST_NAME_IN_CONFIG);
        }
        return "RP/0/0/CPU0:" + name + "(" + places.peek().mode().mark + ")#";
    }

    /** XR writes the time above each answer. */
    @Override
    protected void preface(String line, Transcript out) {
        boolean answers =
                places.isEmpty() ? !line.strip().equals("exit") : line.strip().matches("(show|commit|do)\\b.*");
        if (answers) {
            out.line(Words.xr(system.chassis().clock().instant()));
        }
    }

    /** Runs an exec command from configuration mode. */
    void runExec(String line, Transcript out) {
        Parsed<XrShell> parsed = XrExec.GRAMMAR.parse(line);
        if (parsed.action().isPresent()) {
            parsed.run(this, out);
        } else {
            refuse(parsed, line, out);
        }
    }

    @Override
    public Screen screen() {
        return Screen.cisco(lines);
    }

    @Override
    protected void refuse(Parsed<XrShell> parsed, String line, Transcript out) {
        int column = modePrompt().length();
        switch (parsed.kind()) {
            case AMBIGUOUS -> out.line("%% Ambiguous command:  \"%s\"", line);
            case INCOMPLETE -> out.line("% Incomplete command.");
            default -> {
                out.line(" ".repeat(column + parsed.offender().column()) + "^");
                out.line("% Invalid input detected at '^' marker.");
            }
        }
    }
}
