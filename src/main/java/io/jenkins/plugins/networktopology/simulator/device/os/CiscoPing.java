package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import io.jenkins.plugins.networktopology.simulator.device.net.Probe;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.time.Duration;
import java.util.List;

/** Echo requests as IOS and IOS XR print them: a mark for each, seventy to a line. */
public final class CiscoPing {

    private static final int MARKS_IN_A_LINE = 70;

    private CiscoPing() {}

    /** Sends and prints; an address that cannot be reached gives dots, never an error. */
    public static void run(Chassis chassis, Ping.Request request, int size, int timeout, Transcript out) {
        out.line("Type escape sequence to abort.");
        out.line(
                "Sending %d, %d-byte ICMP Echos to %s, timeout is %d seconds:",
                request.count(), size, AddressText.of(request.destination()), timeout);
        request.source()
                .ifPresent(source -> out.line("Packet sent with a source address of " + AddressText.of(source) + " "));
        List<Probe> probes = chassis.ping().send(chassis.device(), request);
        Duration wait = chassis.scaled(Duration.ofSeconds(timeout));
        boolean complained = false;
        int inLine = 0;
        for (Probe probe : probes) {
            boolean unreachable = isComplaint(chassis, probe) && !complained;
            // routers limit their complaints to two a second, so every other one is missing
            complained = unreachable;
            if (!probe.answered() && !unreachable) {
                out.pause(wait);
            }
            out.print(probe.answered() ? "!" : unreachable ? "U" : ".");
            if (++inLine == MARKS_IN_A_LINE) {
                out.line("");
                inLine = 0;
            }
        }
        if (inLine > 0) {
            out.line("");
        }
        statistics(probes, out);
    }

    private static boolean isComplaint(Chassis chassis, Probe probe) {
        boolean error =
                probe.outcome() == Probe.Outcome.NET_UNREACHABLE || probe.outcome() == Probe.Outcome.HOST_UNREACHABLE;
        return error
                && probe.from()
                        .filter(from -> !chassis.device().owns(from, "")
                                && chassis.device().vrfs().stream()
                                        .noneMatch(vrf -> chassis.device().owns(from, vrf)))
                        .isPresent();
    }

    private static void statistics(List<Probe> probes, Transcript out) {
        List<Double> times =
                probes.stream().filter(Probe::answered).map(Probe::millis).toList();
        int percent = probes.isEmpty() ? 0 : times.size() * 100 / probes.size();
        String line = String.format(
                java.util.Locale.ROOT, "Success rate is %d percent (%d/%d)", percent, times.size(), probes.size());
        if (!times.isEmpty()) {
            var summary = times.stream().mapToDouble(Math::ceil).summaryStatistics();
            line += String.format(
                    java.util.Locale.ROOT,
                    ", round-trip min/avg/max = %d/%d/%d ms",
                    (long) summary.getMin(),
                    (long) summary.getAverage(),
                    (long) summary.getMax());
        }
        out.line(line);
    }
}
