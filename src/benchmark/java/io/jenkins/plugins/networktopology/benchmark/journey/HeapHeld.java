package io.jenkins.plugins.networktopology.benchmark.journey;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * The heap of the process that runs a lab, the simulator being elsewhere: what is still held when the lab is up and
 * verified, its report included, over what the process held before; and the most that any collection left in between.
 */
public final class HeapHeld {

    private static final double GOAL_MB = 64;
    private static final double MEGA = 1 << 20;
    private static final int ROUNDS = 3;

    private HeapHeld() {}

    public static List<Row> run(Effort effort) throws Exception {
        int nodes = effort.many();
        List<Double> held = new ArrayList<>();
        List<Double> peak = new ArrayList<>();
        for (int round = -1; round < Math.min(ROUNDS, effort.rounds()); round++) {
            try (Bench bench = new Bench();
                    Peak watch = new Peak()) {
                double before = settledHeap();
                watch.reset();
                try (Lab lab = bench.up(Samples.nodes(nodes), JourneyListener.SILENT)) {
                    RunReport report = bench.verify(lab);
                    double most = watch.megabytes();
                    double after = settledHeap();
                    Reference.reachabilityFence(report);
                    lab.down(JourneyListener.SILENT);
                    if (round >= 0) {
                        held.add(after - before);
                        peak.add(Math.max(most, after) - before);
                    }
                }
            }
        }
        String what = "heap of a lab of " + nodes + " nodes, verified: ";
        return List.of(
                Row.of(what + "held", "MB", Figures.of(held), GOAL_MB),
                Row.of(what + "most after a collection", "MB", Figures.of(peak)));
    }

    /** What stays after collections until nothing more goes. */
    private static double settledHeap() {
        double last = Double.MAX_VALUE;
        while (true) {
            System.gc();
            double now =
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
            if (now > last - 0.1) {
                return Math.min(now, last);
            }
            last = now;
        }
    }

    /** Listens to the collectors. */
    private static final class Peak implements AutoCloseable {

        private final AtomicLong bytes = new AtomicLong();
        private final NotificationListener listener = (notification, nothing) -> {
            if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                GarbageCollectionNotificationInfo info =
                        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
                long left = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
                        .map(Map.Entry::getValue)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
                bytes.accumulateAndGet(left, Math::max);
            }
        };

        Peak() {
            emitters().forEach(emitter -> emitter.addNotificationListener(listener, null, null));
        }

        private static List<NotificationEmitter> emitters() {
            List<NotificationEmitter> emitters = new ArrayList<>();
            for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
                if (collector instanceof NotificationEmitter emitter) {
                    emitters.add(emitter);
                }
            }
            return emitters;
        }

        void reset() {
            bytes.set(0);
        }

        double megabytes() {
            return bytes.get() / MEGA;
        }

        @Override
        public void close() throws ListenerNotFoundException {
            for (NotificationEmitter emitter : emitters()) {
                emitter.removeNotificationListener(listener);
            }
        }
    }
}
