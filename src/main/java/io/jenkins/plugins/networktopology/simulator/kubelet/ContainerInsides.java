package io.jenkins.plugins.networktopology.simulator.kubelet;

import io.jenkins.plugins.networktopology.simulator.Devices;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.api.PodInsides;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the containers of devices can do beside being a device: relay standard input and output to a port by socat, as
 * vrnetlab's base images have it, also out of a shell script, show {@code /health}, and do what our scripts want of
 * bridges' masks, of the kernel's forwarding and of interfaces' MTUs. There is no shell.
 */
public final class ContainerInsides implements PodInsides {

    private static final Pattern SOCAT = Pattern.compile(
            "\\bsocat (?:- TCP:|TCP:)(?:127\\.0\\.0\\.1|localhost):(\\d{1,5})", Pattern.CASE_INSENSITIVE);

    /** What {@code BridgeMask} sends: the bits that it adds to each mask, and the word after which it has ended. */
    private static final Pattern MASK =
            Pattern.compile("group_fwd_mask.*new=\\$\\(\\(old \\| (\\d{1,5})\\)\\).*\\necho (\\S+)$", Pattern.DOTALL);

    /** What {@code KernelForwarding} sends. */
    private static final Pattern FORWARDING =
            Pattern.compile("/proc/sys/net/ipv4/ip_forward.*\\necho (\\S+)$", Pattern.DOTALL);

    /** What {@code LinkMtus} sends. */
    private static final Pattern MTUS =
            Pattern.compile("for wanted in (\\S[^;]*); do.*/sys/class/net/\\S+/mtu.*\\necho (\\S+)$", Pattern.DOTALL);

    private static final Set<String> PROGRAMS = Set.of("sh", "bash", "socat");

    private static final int NOT_FOUND = 127;
    private static final int REFUSED = 1;
    private static final int SSH = 22;

    private final Devices devices;

    public ContainerInsides(Devices devices) {
        this.devices = devices;
    }

    @Override
    public Visit exec(String namespace, String pod, List<String> command, Visitor visitor) {
        String words = String.join(" ", command);
        PodRef ref = new PodRef(namespace, pod);
        if (words.equals("cat /health")) {
            return new Said(visitor, devices.health(ref) + "\n", "", 0);
        }
        Matcher mask = MASK.matcher(words);
        if (isProgram(command.get(0)) && mask.find()) {
            StringBuilder said = new StringBuilder();
            devices.forward(ref, Integer.parseInt(mask.group(1)))
                    .forEach((bridge, bits) -> said.append("mask " + bridge + " " + bits + "\n"));
            return new Said(visitor, said + mask.group(2) + "\n", "", 0);
        }
        Matcher forwarding = FORWARDING.matcher(words);
        if (isProgram(command.get(0)) && forwarding.find()) {
            String forwards = devices.letForward(ref) ? "1" : "0";
            return new Said(visitor, "forwards " + forwards + "\n" + forwarding.group(1) + "\n", "", 0);
        }
        Matcher mtus = MTUS.matcher(words);
        if (isProgram(command.get(0)) && mtus.find()) {
            StringBuilder said = new StringBuilder();
            InitWork.mtus(InitWork.words(mtus.group(1)))
                    .forEach((name, mtu) ->
                            said.append("mtu " + name + " " + devices.resize(new Port(ref, name), mtu) + "\n"));
            return new Said(visitor, said + mtus.group(2) + "\n", "", 0);
        }
        Matcher socat = SOCAT.matcher(words);
        if (!isProgram(command.get(0)) || !socat.find()) {
            return new Said(
                    visitor, "", "exec: \"" + command.get(0) + "\": executable file not found in $PATH\n", NOT_FOUND);
        }
        int port = Integer.parseInt(socat.group(1));
        return server(ref, port, visitor)
                .orElseGet(() -> new Said(
                        visitor,
                        "",
                        "socat: connect(5, AF=2 127.0.0.1:" + port + ", 16): Connection refused\n",
                        REFUSED));
    }

    /** A shell that is given a script, or socat itself. */
    private static boolean isProgram(String name) {
        return PROGRAMS.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    @Override
    public Visit connect(String namespace, String pod, int port, Visitor visitor) {
        PodRef ref = new PodRef(namespace, pod);
        return server(ref, port, visitor)
                .orElseGet(() -> new Said(
                        visitor,
                        "",
                        "error forwarding port " + port + " to pod " + ref + ": failed to connect to localhost:" + port
                                + " inside namespace: dial tcp4 127.0.0.1:" + port + ": connect: connection refused",
                        REFUSED));
    }

    private Optional<Visit> server(PodRef pod, int port, Visitor visitor) {
        return port == SSH
                ? Optional.of(new SshVisit(devices, pod, visitor))
                : devices.console(pod, port).map(console -> new ConsoleVisit(console, visitor));
    }

    /** All that there is to say, at once. */
    private record Said(Visitor visitor, String out, String error, int exitCode) implements Visit {

        @Override
        public void begin() {
            if (!error.isEmpty()) {
                visitor.error(error);
            }
            if (out.isEmpty()) {
                visitor.ended(exitCode);
            } else {
                visitor.out(ByteBuffer.wrap(out.getBytes(StandardCharsets.UTF_8)), () -> visitor.ended(exitCode));
            }
        }

        @Override
        public void in(ByteBuffer bytes, Runnable next) {
            next.run();
        }

        @Override
        public void close() {}
    }
}
