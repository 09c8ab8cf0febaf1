package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Options;
import io.jenkins.plugins.networktopology.simulator.device.cli.Token;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import io.jenkins.plugins.networktopology.simulator.device.os.CiscoPing;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** {@code ping [vrf V] [ip] D [repeat N] [timeout T] [size S] [source A]}. */
final class IosPing {

    private IosPing() {}

    static void run(IosSystem system, String typed, Transcript out) {
        List<Token> tokens = Token.split(typed);
        String vrf = "";
        if (tokens.size() > 2 && "vrf".startsWith(tokens.get(0).text())) {
            vrf = tokens.get(1).text();
            tokens = tokens.subList(2, tokens.size());
        }
        if (tokens.size() > 1
                && (tokens.get(0).text().equals("ip") || tokens.get(0).text().equals("ipv6"))) {
            tokens = tokens.subList(1, tokens.size());
        }
        Options options = Options.read(
                tokens.subList(1, tokens.size()),
                List.of("repeat", "timeout", "size", "source", "data", "ttl"),
                List.of("df-bit", "validate", "verbose"));
        if (options.offender().isPresent()) {
            out.line(" "
                            .repeat(system.hostname().length()
                                    + 6
                                    + options.offender().get().column()) + "^");
            out.line("% Invalid input detected at '^' marker.");
            out.line("");
            return;
        }
        if (options.incomplete()) {
            out.line("% Incomplete command.");
            out.line("");
            return;
        }
        NetDevice device = system.device();
        if (!vrf.isEmpty() && !device.vrfs().contains(vrf)) {
            out.line("%% VRF %s does not exist", vrf);
            return;
        }
        Optional<InetAddress> destination = IpPrefix.literal(tokens.get(0).text());
        if (destination.isEmpty()) {
            out.line("% Unrecognized host or address, or protocol not running.");
            out.line("");
            return;
        }
        Optional<InetAddress> source = options.get("source").flatMap(text -> source(system, text));
        Ping.Request request = new Ping.Request(destination.get(), source, vrf, options.number("repeat", 5, 10_000));
        if (options.get("source").isPresent()
                && (source.isEmpty()
                        || system.chassis()
                                .ping()
                                .refusal(device, request)
                                .filter(Ping.Refusal.SOURCE_NOT_LOCAL::equals)
                                .isPresent())) {
            out.line("% Invalid source address- IP address not on any of our up interfaces");
            return;
        }
        CiscoPing.run(
                system.chassis(),
                request,
                options.number("size", 100, 18_024),
                options.number("timeout", 2, 3_600),
                out);
    }

    private static Optional<InetAddress> source(IosSystem system, String text) {
        return IpPrefix.literal(text)
                .or(() -> system.names()
                        .find(text)
                        .flatMap(system.device()::find)
                        .flatMap(port -> port.ipv4().map(IpPrefix::address)));
    }
}
