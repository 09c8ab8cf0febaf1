package io.jenkins.plugins.networktopology.jenkins.packaging;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.Confidential;
import io.jenkins.plugins.networktopology.cluster.EtcdTarget;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.cluster.LinkKeys;
import io.jenkins.plugins.networktopology.cluster.TopologyListener;
import io.jenkins.plugins.networktopology.cluster.TopologySnapshot;
import io.jenkins.plugins.networktopology.cluster.Watch;
import io.jenkins.plugins.networktopology.plan.PodLinks;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a lab does with an etcd; loaded by a loader that has the plugin's jars and no others. */
public final class BundledLinks {

    private BundledLinks() {}

    /**
     * Makes links, waits until meshnet has taken them, removes them.
     *
     * @param authority PEM; may be empty
     * @param client PEM; may be empty
     * @param meshnet does what meshnet does, once its pods are watched
     * @return the lab's pods before the removal, and after it
     */
    public static List<List<String>> use(String endpoint, String authority, String client, Runnable meshnet)
            throws Exception {
        EtcdTarget target = EtcdTarget.of(
                List.of(endpoint),
                Optional.of(authority).filter(pem -> !pem.isEmpty()),
                Optional.of(client)
                        .filter(pem -> !pem.isEmpty())
                        .map(pem -> EtcdTarget.Identity.ofPem(Confidential.of(pem))));
        try (Cluster cluster = connect(target)) {
            LinkKeys keys = cluster.linkKeys().orElseThrow();
            keys.check();
            keys.create("lab-a", List.of(new PodLinks("r1", "[]")));
            CountDownLatch taken = new CountDownLatch(1);
            try (Watch watch = keys.watch("lab-a", listener(taken))) {
                meshnet.run();
                if (!taken.await(60, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nothing was seen by " + watch);
                }
            }
            List<String> before = keys.pods("lab-a");
            keys.delete("lab-a");
            return List.of(before, keys.pods("lab-a"));
        }
    }

    /** What is said of an etcd that does not answer. */
    public static String refusal(String endpoint) throws Exception {
        try (Cluster cluster = connect(EtcdTarget.of(endpoint))) {
            cluster.linkKeys().orElseThrow().check();
            return "";
        } catch (ClusterException told) {
            return told.getMessage();
        }
    }

    private static Cluster connect(EtcdTarget target) throws ClusterException {
        return KubernetesCluster.connect(
                ClusterSettings.url("http://127.0.0.1:1").withEtcd(Optional.of(target)));
    }

    private static TopologyListener listener(CountDownLatch taken) {
        return new TopologyListener() {
            @Override
            public void seen(TopologySnapshot topology) {
                if (topology.taken()) {
                    taken.countDown();
                }
            }

            @Override
            public void synced() {}

            @Override
            public void failed(ClusterException reason) {}
        };
    }
}
