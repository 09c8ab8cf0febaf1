package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import io.jenkins.plugins.networktopology.simulator.device.os.LinuxPing;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code ping [-c N] [-W T] [-I source] [-s size] D}. A real one without {@code -c} goes on until it is interrupted; this one
 * stops after ten.
 */
final class PingCommand {

    private static final int COUNT_WITHOUT_LIMIT = 10;

    private final LinuxSystem system;

    PingCommand(LinuxSystem system) {
        this.system = system;
    }

    int run(List<String> arguments, String vrf, Transcript out) {
        int count = COUNT_WITHOUT_LIMIT;
        int payload = 56;
        double timeout = 10;
        Optional<String> from = Optional.empty();
        Optional<String> host = Optional.empty();
        for (int index = 0; index < arguments.size(); index++) {
            String word = arguments.get(index);
            if (!word.startsWith("-")) {
                host = Optional.of(word);
                continue;
            }
            if (!word.matches("-[cWIsiw].*")) {
                continue;
            }
            String value =
                    word.length() > 2 ? word.substring(2) : index + 1 < arguments.size() ? arguments.get(++index) : "";
            switch (word.charAt(1)) {
                case 'c' -> count = number(value, count);
                case 's' -> payload = number(value, payload);
                case 'W' -> timeout = value.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(value) : timeout;
                case 'I' -> from = Optional.of(value);
                default -> {
                    // the interval and the deadline change nothing that is shown
                }
            }
        }
        if (host.isEmpty()) {
            out.complain("ping: usage error: Destination address required");
            return 1;
        }
        Optional<InetAddress> destination = IpPrefix.literal(host.get());
        if (destination.isEmpty()) {
            out.complain("ping: " + host.get() + ": Name or service not known");
            return 2;
        }
        Optional<InetAddress> source = from.flatMap(this::source);
        if (from.isPresent() && source.isEmpty()) {
            out.complain("ping: unknown iface " + from.get());
            return 2;
        }
        return LinuxPing.run(
                system.chassis(),
                new Ping.Request(destination.get(), source, vrf, count),
                payload,
                Duration.ofMillis((long) (timeout * 1000)),
                out);
    }

    private Optional<InetAddress> source(String text) {
        return IpPrefix.literal(text)
                .or(() -> system.device().find(text).flatMap(port -> port.ipv4().map(IpPrefix::address)));
    }

    private static int number(String text, int usual) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : usual;
    }
}
