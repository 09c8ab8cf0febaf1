package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Options;
import io.jenkins.plugins.networktopology.simulator.device.cli.Token;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import io.jenkins.plugins.networktopology.simulator.device.os.LinuxPing;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code ping [vrf V] D [repeat N] [timeout T] [size S] [source A] [df-bit]}. */
final class EosPing {

    private static final int ICMP_AND_IP = 28;

    private EosPing() {}

    static void run(EosSystem system, String typed, Transcript out) {
        List<Token> tokens = Token.split(typed);
        String vrf = "";
        if (tokens.size() > 2 && tokens.get(0).text().equals("vrf")) {
            vrf = tokens.get(1).text();
            tokens = tokens.subList(2, tokens.size());
        }
        if (tokens.size() > 1 && tokens.get(0).text().matches("ip|ipv6")) {
            tokens = tokens.subList(1, tokens.size());
        }
        Options options = Options.read(
                tokens.subList(1, tokens.size()),
                List.of("repeat", "timeout", "size", "source", "interval"),
                List.of("df-bit"));
        if (options.offender().isPresent() || options.incomplete()) {
            out.line(options.incomplete() ? "% Incomplete command" : "% Invalid input");
            return;
        }
        if (!vrf.isEmpty() && !system.device().vrfs().contains(vrf)) {
            out.line("% Invalid VRF name: " + vrf);
            return;
        }
        String host = tokens.get(0).text();
        Optional<InetAddress> destination = IpPrefix.literal(host);
        if (destination.isEmpty()) {
            out.line("ping: unknown host " + host);
            return;
        }
        Optional<InetAddress> source = options.get("source").flatMap(text -> source(system, text));
        if (options.get("source").isPresent() && source.isEmpty()) {
            out.line("% Invalid source " + options.get("source").get());
            return;
        }
        Ping.Request request = new Ping.Request(destination.get(), source, vrf, options.number("repeat", 5, 10_000));
        LinuxPing.run(
                system.chassis(),
                request,
                Math.max(8, options.number("size", 100, 18_024) - ICMP_AND_IP),
                Duration.ofSeconds(options.number("timeout", 10, 3_600)),
                out);
    }

    private static Optional<InetAddress> source(EosSystem system, String text) {
        return IpPrefix.literal(text)
                .or(() -> system.names()
                        .find(text)
                        .flatMap(system.device()::find)
                        .flatMap(port -> port.ipv4().map(IpPrefix::address)));
    }
}
