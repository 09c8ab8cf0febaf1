package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Options;
import io.jenkins.plugins.networktopology.simulator.device.cli.Token;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import io.jenkins.plugins.networktopology.simulator.device.net.Probe;
import io.jenkins.plugins.networktopology.simulator.device.os.UnixPing;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code ping D [count N] [wait T] [rapid] [source A] [routing-instance I] [size S]}. A real one without a count goes on until
 * it is interrupted; this one stops after ten.
 */
final class JunosPing {

    private static final int COUNT_WITHOUT_LIMIT = 10;

    private JunosPing() {}

    static void run(JunosSystem system, String typed, Transcript out) {
        List<Token> tokens = Token.split(typed);
        Options options = Options.read(
                tokens.subList(1, tokens.size()),
                List.of("count", "wait", "source", "routing-instance", "size", "interval", "ttl"),
                List.of("rapid", "do-not-fragment", "no-resolve", "inet", "inet6"));
        if (options.offender().isPresent() || options.incomplete()) {
            out.line("error: syntax error: "
                    + options.offender().map(Token::text).orElse("missing argument"));
            return;
        }
        String host = tokens.get(0).text();
        Optional<InetAddress> destination = IpPrefix.literal(host);
        if (destination.isEmpty()) {
            out.line("ping: cannot resolve " + host + ": Host name lookup failure");
            return;
        }
        String instance = options.get("routing-instance").orElse("");
        if (!instance.isEmpty() && !system.device().vrfs().contains(instance)) {
            out.line("error: instance " + instance + " not found");
            return;
        }
        int count = options.number("count", options.get("rapid").isPresent() ? 5 : COUNT_WITHOUT_LIMIT, 10_000);
        Optional<InetAddress> source = options.get("source").flatMap(IpPrefix::literal);
        if (options.get("source").isPresent() && source.isEmpty()) {
            out.line("error: invalid value for source: " + options.get("source").get());
            return;
        }
        Ping.Request request = new Ping.Request(destination.get(), source, instance, count);
        Optional<Ping.Refusal> refusal = system.chassis().ping().refusal(system.device(), request);
        if (refusal.filter(Ping.Refusal.SOURCE_NOT_LOCAL::equals).isPresent()) {
            out.line("ping: bind: Can't assign requested address");
            return;
        }
        int size = options.number("size", 56, 65_468);
        out.line("PING %s (%s): %d data bytes", host, host, size);
        List<Probe> probes =
                refusal.isPresent() ? List.of() : system.chassis().ping().send(system.device(), request);
        Duration wait = system.chassis().scaled(Duration.ofSeconds(options.number("wait", 10, 3_600)));
        if (refusal.isPresent()) {
            noRoute(count, options.get("rapid").isPresent(), out);
        } else {
            each(probes, host, size + 8, options.get("rapid").isPresent(), wait, out);
        }
        statistics(host, count, probes, out);
    }

    private static void noRoute(int count, boolean rapid, Transcript out) {
        for (int index = 0; index < count; index++) {
            out.print("ping: sendto: No route to host\n" + (rapid ? "." : ""));
        }
        if (rapid) {
            out.line("");
        }
    }

    private static void each(List<Probe> probes, String host, int size, boolean rapid, Duration wait, Transcript out) {
        int sequence = 0;
        for (Probe probe : probes) {
            if (!probe.answered()) {
                out.pause(wait);
            }
            if (rapid) {
                out.print(probe.answered() ? "!" : ".");
            } else if (probe.answered()) {
                out.line(
                        "%d bytes from %s: icmp_seq=%d ttl=%d time=%.3f ms",
                        size, host, sequence, probe.ttl(), probe.millis());
            } else if (probe.outcome() == Probe.Outcome.NET_UNREACHABLE
                    && probe.from().isPresent()) {
                out.line(
                        "%d bytes from %s: Destination Net Unreachable",
                        size - 28, AddressText.of(probe.from().get()));
            }
            sequence++;
        }
        if (rapid) {
            out.line("");
        }
    }

    private static void statistics(String host, int count, List<Probe> probes, Transcript out) {
        long answered = probes.stream().filter(Probe::answered).count();
        if (!out.text().endsWith("!\n") && !out.text().endsWith(".\n")) {
            out.line("");
        }
        out.line("--- %s ping statistics ---", host);
        out.line(
                "%d packets transmitted, %d packets received, %d%% packet loss",
                count, answered, probes.isEmpty() ? 100 : UnixPing.loss(probes));
        if (answered > 0) {
            out.line("round-trip min/avg/max/stddev = %s ms", UnixPing.times(probes));
        }
    }
}
