package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import io.jenkins.plugins.networktopology.simulator.device.net.Probe;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Echo requests as iputils' ping prints them; EOS uses it too. */
public final class LinuxPing {

    private LinuxPing() {}

    /**
     * Sends and prints.
     *
     * @param payload bytes behind the ICMP header
     * @param timeout how long one request is waited for
     * @return the exit status: 0 with an answer, 1 without, 2 if nothing could be sent
     */
    public static int run(Chassis chassis, Ping.Request request, int payload, Duration timeout, Transcript out) {
        Optional<Ping.Refusal> refusal = chassis.ping().refusal(chassis.device(), request);
        if (refusal.isPresent()) {
            out.complain(
                    refusal.get() == Ping.Refusal.NO_ROUTE
                            ? "connect: Network is unreachable"
                            : "bind: Cannot assign requested address");
            return 2;
        }
        String host = AddressText.of(request.destination());
        String from = request.source()
                .map(address -> " from " + AddressText.of(address) + " :")
                .orElse("");
        out.line("PING %s (%s)%s %d(%d) bytes of data.", host, host, from, payload, payload + 28);
        List<Probe> probes = chassis.ping().send(chassis.device(), request);
        int errors = 0;
        int sequence = 0;
        for (Probe probe : probes) {
            sequence++;
            if (probe.answered()) {
                out.line(
                        "%d bytes from %s: icmp_seq=%d ttl=%d time=%.2f ms",
                        payload + 8, host, sequence, probe.ttl(), probe.millis());
                continue;
            }
            out.pause(chassis.scaled(timeout));
            Optional<String> complaint = complaint(probe.outcome());
            if (complaint.isPresent() && probe.from().isPresent()) {
                errors++;
                out.line("From %s icmp_seq=%d %s", AddressText.of(probe.from().get()), sequence, complaint.get());
            }
        }
        statistics(host, probes, errors, out);
        return probes.stream().anyMatch(Probe::answered) ? 0 : 1;
    }

    private static Optional<String> complaint(Probe.Outcome outcome) {
        return switch (outcome) {
            case NET_UNREACHABLE -> Optional.of("Destination Net Unreachable");
            case HOST_UNREACHABLE -> Optional.of("Destination Host Unreachable");
            case TTL_EXCEEDED -> Optional.of("Time to live exceeded");
            default -> Optional.empty();
        };
    }

    private static void statistics(String host, List<Probe> probes, int errors, Transcript out) {
        long answered = probes.stream().filter(Probe::answered).count();
        out.line("");
        out.line("--- %s ping statistics ---", host);
        String complaints = errors == 0 ? "" : String.format(Locale.ROOT, "+%d errors, ", errors);
        out.line(
                "%d packets transmitted, %d received, %s%d%% packet loss, time %dms",
                probes.size(), answered, complaints, UnixPing.loss(probes), Math.max(0, probes.size() - 1) * 1001L);
        if (answered > 0) {
            out.line("rtt min/avg/max/mdev = %s ms", UnixPing.times(probes));
        } else {
            out.line("");
        }
    }
}
