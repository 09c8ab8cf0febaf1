package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Removes the labs of an inventory that nobody needs any more. */
final class LabReaper implements Reaper {

    private static final int AT_A_TIME = 4;
    /** Longer than a controller takes to restart and to look after its labs again. */
    private static final Duration RESTART = Duration.ofMinutes(15);

    private final Cluster cluster;
    private final LabSettings settings;
    private final LabInventory inventory;

    LabReaper(Cluster cluster, LabSettings settings, LabInventory inventory) {
        this.cluster = cluster;
        this.settings = settings;
        this.inventory = inventory;
    }

    @Override
    public List<LabSummary> candidates(Scope scope) throws ClusterException, InterruptedException {
        return inventory.list().stream()
                .filter(lab -> scope == Scope.ALL || lab.dead() && !mayComeBack(lab))
                .filter(this::ours)
                .toList();
    }

    /**
     * Whether its owner may be a controller that restarts: its builds go on after that, and from here it looks as if it
     * were gone for good. Only the controller itself knows better.
     */
    private boolean mayComeBack(LabSummary lab) {
        return settings.owner().controller().isEmpty()
                && lab.controller().isPresent()
                && lab.state() == LabSummary.State.ORPHANED
                && lab.heartbeat()
                        .map(last -> cluster.now().isBefore(last.plus(RESTART)))
                        .orElse(false);
    }

    private boolean ours(LabSummary lab) {
        Optional<String> controller = settings.owner().controller();
        return controller.isEmpty() || controller.equals(lab.controller());
    }

    @Override
    public List<LabSummary> reap(Scope scope, LabListener listener) throws ClusterException, InterruptedException {
        LabListener serial = new SerialListener(listener);
        Map<LabSummary, Future<Void>> removals = new LinkedHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, work -> {
            Thread thread = new Thread(work, "reaper");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (LabSummary lab : candidates(scope)) {
                removals.put(lab, threads.submit(() -> {
                    serial.note("lab " + lab.id() + " is removed: " + lab.why());
                    new LabRemoval(cluster, settings, lab.id()).remove(serial);
                    return null;
                }));
            }
            return await(removals);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<LabSummary> await(Map<LabSummary, Future<Void>> removals)
            throws ClusterException, InterruptedException {
        List<LabSummary> removed = new ArrayList<>();
        List<ClusterException> failures = new ArrayList<>();
        for (Map.Entry<LabSummary, Future<Void>> removal : removals.entrySet()) {
            try {
                removal.getValue().get();
                removed.add(removal.getKey());
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof ClusterException reason)) {
                    throw new IllegalStateException("lab " + removal.getKey().id(), failed.getCause());
                }
                failures.add(reason);
            }
        }
        if (!failures.isEmpty()) {
            throw new ClusterException(
                    failures.get(0).kind(),
                    failures.size() + " of " + removals.size() + " labs are left: "
                            + String.join(
                                    "; ",
                                    failures.stream().map(Throwable::getMessage).toList()),
                    failures.get(0));
        }
        return removed;
    }

    /** Lets several removals share a listener that hears one at a time. */
    private record SerialListener(LabListener listener) implements LabListener {

        @Override
        public void note(String message) {
            synchronized (listener) {
                listener.note(message);
            }
        }
    }
}
