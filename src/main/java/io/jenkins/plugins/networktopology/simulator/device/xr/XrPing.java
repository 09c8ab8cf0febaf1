package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.Options;
import io.jenkins.plugins.networktopology.simulator.device.cli.Token;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import io.jenkins.plugins.networktopology.simulator.device.os.CiscoPing;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** {@code ping [vrf V] D [count N] [timeout T] [size S] [source A]}. */
final class XrPing {

    private XrPing() {}

    static void run(XrSystem system, String typed, Transcript out) {
        List<Token> tokens = Token.split(typed);
        String vrf = "";
        if (tokens.size() > 2 && tokens.get(0).text().equals("vrf")) {
            vrf = tokens.get(1).text();
            tokens = tokens.subList(2, tokens.size());
        }
        if (tokens.size() > 1 && tokens.get(0).text().matches("ipv[46]")) {
            tokens = tokens.subList(1, tokens.size());
        }
        Options options = Options.read(
                tokens.subList(1, tokens.size()),
                List.of("count", "repeat", "timeout", "size", "source", "pattern"),
                List.of("donotfrag", "validate", "verbose"));
        if (options.offender().isPresent()) {
            out.line("% Invalid input detected at '^' marker.");
            return;
        }
        if (!vrf.isEmpty() && !system.device().vrfs().contains(vrf)) {
            out.line("%% VRF \"%s\" does not exist: Bad vrf name", vrf);
            return;
        }
        Optional<InetAddress> destination = IpPrefix.literal(tokens.get(0).text());
        if (destination.isEmpty()) {
            out.line("% Bad hostname or protocol not running");
            return;
        }
        Optional<InetAddress> source = options.get("source").flatMap(text -> source(system, text));
        int count = options.number("count", options.number("repeat", 5, 10_000), 10_000);
        Ping.Request request = new Ping.Request(destination.get(), source, vrf, count);
        boolean foreign = options.get("source").isPresent()
                && (source.isEmpty() || !system.device().owns(source.get(), vrf));
        if (foreign) {
            out.line("% Invalid source address: not an address of this router");
            return;
        }
        CiscoPing.run(
                system.chassis(),
                request,
                options.number("size", 100, 65_000),
                options.number("timeout", 2, 3_600),
                out);
    }

    private static Optional<InetAddress> source(XrSystem system, String text) {
        return IpPrefix.literal(text)
                .or(() -> system.names()
                        .find(text)
                        .flatMap(system.device()::find)
                        .flatMap(port -> port.ipv4().map(IpPrefix::address)));
    }
}
