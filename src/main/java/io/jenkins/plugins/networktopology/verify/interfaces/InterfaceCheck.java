package io.jenkins.plugins.networktopology.verify.interfaces;

import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.platform.Dialect.Question;
import io.jenkins.plugins.networktopology.platform.InterfaceNaming;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.session.CommandOutput;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.verify.interfaces.parser.InterfaceParsers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a device has the data interfaces that the topology uses: long after its login answers, its ports may not be there. */
public final class InterfaceCheck {

    private final Platform platform;
    private final List<Endpoint> endpoints;
    private final Duration limit;

    /**
     * A check for one node.
     *
     * @param endpoints the ends of links that lie on it
     * @param limit for each command
     */
    public InterfaceCheck(Platform platform, List<Endpoint> endpoints, Duration limit) {
        this.platform = platform;
        this.endpoints = List.copyOf(endpoints);
        this.limit = limit;
    }

    /** Whether the dialect says how the device is asked, and somebody reads its answer. */
    public boolean isPossible() {
        return parser().isPresent();
    }

    private Optional<Dialect.Command> command() {
        return Optional.ofNullable(platform.dialect().commands().get(Question.INTERFACES));
    }

    private Optional<InterfaceParser> parser() {
        return command().flatMap(known -> InterfaceParsers.forDialect(known.parser()));
    }

    /** Asks once. */
    public InterfaceFindings look(DeviceSession session) throws SessionException, InterruptedException {
        Optional<Dialect.Command> command = command();
        Optional<InterfaceParser> parser = parser();
        if (parser.isEmpty()) {
            return InterfaceFindings.unknown(
                    "nobody has said how the dialect " + platform.dialect().id() + " is asked for its interfaces");
        }
        StringBuilder text = new StringBuilder();
        for (String line : command.orElseThrow().lines()) {
            CommandOutput output = session.run(line, limit);
            if (output.refusal().isPresent()) {
                return InterfaceFindings.unknown("refused \"" + line + "\": "
                        + output.refusal().orElseThrow().strip());
            }
            text.append(output.text()).append('\n');
        }
        return compare(parser.orElseThrow().parse(text.toString()));
    }

    private InterfaceFindings compare(InterfaceTable table) {
        InterfaceNaming naming = platform.naming();
        Map<String, InterfaceState> states = new LinkedHashMap<>();
        // A Junos unit comes behind its interface and has the same name to us: the interface counts.
        table.interfaces()
                .forEach(state -> naming.canonical(state.name()).ifPresent(name -> states.putIfAbsent(name, state)));
        List<String> present = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> shut = new ArrayList<>();
        List<String> down = new ArrayList<>();
        for (Endpoint end : endpoints) {
            String name = naming.canonical(end.interfaceName()).orElse(end.interfaceName());
            InterfaceState state = states.get(name);
            if (state == null) {
                missing.add(name);
                continue;
            }
            present.add(name);
            if (!state.adminUp()) {
                shut.add(name);
            } else if (!state.operUp()) {
                down.add(name);
            }
        }
        return new InterfaceFindings(present, missing, shut, down, Optional.empty());
    }
}
