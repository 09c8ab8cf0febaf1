package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.cluster.Leases;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says again and again that a lab's owner lives, on a thread of its own, until it is closed. */
final class Heartbeat implements AutoCloseable {

    private final Leases leases;
    private final String home;
    private final String lease;
    private final ScheduledExecutorService thread;

    private Heartbeat(Leases leases, String home, String lease) {
        this.leases = leases;
        this.home = home;
        this.lease = lease;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread heart = new Thread(work, "heartbeat-" + lease);
            heart.setDaemon(true);
            return heart;
        });
    }

    static Heartbeat start(Leases leases, String home, String lease, Duration interval) {
        Heartbeat heartbeat = new Heartbeat(leases, home, lease);
        heartbeat.thread.scheduleAtFixedRate(
                heartbeat::beat, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    /** Goes on for a lab whose former owner has ended; empty if nothing of it is claimed any more. */
    static Optional<Heartbeat> takeOver(Leases leases, LabSettings settings, LabId lab)
            throws ClusterException, InterruptedException {
        Map<String, String> mine = Map.of(
                LabLabels.PROCESS,
                ProcessIdentity.own().map(ProcessIdentity::toString).orElse(""));
        Optional<Heartbeat> heartbeat = Optional.empty();
        for (LeaseSnapshot lease : leases.list(settings.homeNamespace(), LabLabels.of(lab))) {
            leases.annotate(lease.namespace(), lease.name(), mine);
            leases.renew(lease.namespace(), lease.name());
            if (heartbeat.isEmpty()) {
                heartbeat = Optional.of(start(leases, lease.namespace(), lease.name(), settings.heartbeat()));
            }
        }
        return heartbeat;
    }

    private void beat() {
        try {
            leases.renew(home, lease);
        } catch (ClusterException missed) {
            if (missed.kind() == ClusterException.Kind.NOT_FOUND) {
                // the lab was removed by somebody else, who will be noticed by what is missing
                thread.shutdown();
            }
            // else the next beat may come through; several may be missed
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            // it would end all beats, and the lab would be removed under its owner
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
