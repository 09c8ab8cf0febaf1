package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.cluster.PodListener;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.cluster.TopologyListener;
import io.jenkins.plugins.networktopology.cluster.TopologySnapshot;
import io.jenkins.plugins.networktopology.cluster.VirtualMachineListener;
import io.jenkins.plugins.networktopology.cluster.VirtualMachineSnapshot;
import io.jenkins.plugins.networktopology.cluster.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** The watches of one lab that comes up: what they see goes to one observer, on the thread of the observer's choice. */
final class Sightings implements AutoCloseable {

    /** Is told what is seen, by one thread. */
    interface Observer {

        void seen(PodSnapshot pod);

        /** All pods that there are have been seen. */
        void podsSynced();

        void warned(String pod, PodEvent warning);

        /** Pods or virtual machines cannot be watched any more. */
        void podsLost(ClusterException reason);

        void seen(VirtualMachineSnapshot virtualMachine);

        /** All virtual machines that there are have been seen. */
        void virtualMachinesSynced();

        /** What meshnet has written. */
        void plumbed(TopologySnapshot topology);

        /** All that meshnet has written has been told. */
        void plumbingSynced();

        /** What meshnet writes cannot be watched. */
        void plumbingLost();
    }

    private final List<Watch> watches = new ArrayList<>();

    /** @param thread runs what the observer is told, in order */
    Sightings(Cluster cluster, Plumber plumber, String namespace, LabRequest lab, Executor thread, Observer observer)
            throws ClusterException, InterruptedException {
        if (VirtualMachineSupport.leavesPods(lab.topology())) {
            watches.add(plumber.watch(lab.id(), namespace, plumbing(thread, observer)));
        }
        if (VirtualMachineSupport.isNeeded(lab.topology())) {
            watches.add(cluster.virtualMachines()
                    .watch(namespace, LabLabels.of(lab.id()), virtualMachines(thread, observer)));
        }
        watches.add(cluster.pods().watch(namespace, LabLabels.of(lab.id()), pods(thread, observer)));
        watches.add(cluster.pods()
                .watchWarnings(namespace, (pod, warning) -> thread.execute(() -> observer.warned(pod, warning))));
    }

    private static PodListener pods(Executor thread, Observer observer) {
        return new PodListener() {
            @Override
            public void seen(PodSnapshot pod) {
                thread.execute(() -> observer.seen(pod));
            }

            @Override
            public void synced() {
                thread.execute(observer::podsSynced);
            }

            @Override
            public void failed(ClusterException reason) {
                thread.execute(() -> observer.podsLost(reason));
            }
        };
    }

    private static VirtualMachineListener virtualMachines(Executor thread, Observer observer) {
        return new VirtualMachineListener() {
            @Override
            public void seen(VirtualMachineSnapshot virtualMachine) {
                thread.execute(() -> observer.seen(virtualMachine));
            }

            @Override
            public void synced() {
                thread.execute(observer::virtualMachinesSynced);
            }

            @Override
            public void failed(ClusterException reason) {
                thread.execute(() -> observer.podsLost(reason));
            }
        };
    }

    private static TopologyListener plumbing(Executor thread, Observer observer) {
        return new TopologyListener() {
            @Override
            public void seen(TopologySnapshot topology) {
                thread.execute(() -> observer.plumbed(topology));
            }

            @Override
            public void synced() {
                thread.execute(observer::plumbingSynced);
            }

            @Override
            public void failed(ClusterException reason) {
                thread.execute(observer::plumbingLost);
            }
        };
    }

    @Override
    public void close() {
        watches.forEach(Watch::close);
    }
}
