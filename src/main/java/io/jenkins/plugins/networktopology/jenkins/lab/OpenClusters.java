package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.EtcdTarget;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.jenkins.config.CredentialSource;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The connections to clusters that are open; closes them all. A connection is shared by those who would open the same:
 * the same configuration with the same credentials, whatever they are called. Safe for threads.
 */
public final class OpenClusters implements AutoCloseable {

    /** Longer than any lab lives, so that nobody can still need what nobody asked for in that time. */
    private static final Duration IDLE = Duration.ofHours(5);

    private final Map<Key, Used> open = new HashMap<>();
    private final OpenSimulators simulators = new OpenSimulators();
    private final Clock clock;

    public OpenClusters() {
        this(Clock.systemUTC());
    }

    OpenClusters(Clock clock) {
        this.clock = clock;
    }

    /** What makes two connections the same. */
    private record Key(
            LabCluster cluster,
            String prefix,
            List<AccessPath> paths,
            Wiring wiring,
            Optional<ApiTarget> target,
            Optional<EtcdTarget> etcd) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && cluster.getName().equals(that.cluster.getName())
                    && prefix.equals(that.prefix)
                    && paths.equals(that.paths)
                    && wiring == that.wiring
                    && target.equals(that.target)
                    && etcd.equals(that.etcd)
                    && OpenSimulators.bootSeconds(cluster) == OpenSimulators.bootSeconds(that.cluster);
        }

        @Override
        public int hashCode() {
            return cluster.getName().hashCode();
        }
    }

    private static final class Used {
        private final OpenCluster cluster;
        private Instant last;

        Used(OpenCluster cluster, Instant last) {
            this.cluster = cluster;
            this.last = last;
        }
    }

    /**
     * The connection to a cluster with the credentials that somebody may use; opened if it is not open.
     *
     * @throws AbortException naming the credentials that cannot be used
     */
    public OpenCluster get(LabCluster cluster, Owner owner, CredentialSource credentials)
            throws ClusterException, IOException {
        Optional<ApiTarget> target = cluster.getConnection().target(credentials);
        Key key = new Key(
                cluster,
                cluster.getNamespacePrefix(),
                target.isPresent() ? cluster.getReach().paths() : List.of(AccessPath.NODE_PORT),
                cluster.wiring().kind(),
                target,
                cluster.wiring().target(credentials));
        synchronized (this) {
            closeIdle();
            Used known = open.get(key);
            if (known == null) {
                known = new Used(connect(key, owner), clock.instant());
                open.put(key, known);
            }
            known.last = clock.instant();
            return known.cluster;
        }
    }

    private OpenCluster connect(Key key, Owner owner) throws ClusterException, IOException {
        ClusterSettings settings = key.target().isPresent()
                ? ClusterSettings.of(key.target().get())
                : ClusterSettings.url(simulators.of(key.cluster()).toString());
        return new OpenCluster(
                key.cluster().getName(),
                KubernetesCluster.connect(settings.withEtcd(key.etcd())),
                LabSettings.of(owner)
                        .withAccessPaths(key.paths())
                        .withNamespacePrefix(key.prefix())
                        .withWiring(key.wiring()),
                PlatformCatalog.load(),
                key.target().isEmpty());
    }

    private void closeIdle() {
        Instant old = clock.instant().minus(IDLE);
        for (Iterator<Used> each = open.values().iterator(); each.hasNext(); ) {
            Used used = each.next();
            if (used.last.isBefore(old)) {
                each.remove();
                used.cluster.close();
            }
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(used -> used.cluster.close());
        open.clear();
        simulators.close();
    }
}
