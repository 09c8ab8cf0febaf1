package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.EtcdTarget;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which cluster a command talks to, the embedded simulator being the default one. */
final class AnyClusterOptions {

    /** What {@code --cluster} takes. */
    enum Kind {
        SIMULATOR,
        KUBECONFIG
    }

    @Option(
            names = "--cluster",
            paramLabel = "KIND",
            description =
                    "${COMPLETION-CANDIDATES}. Default: the kubeconfig if one is named, else a simulator inside of"
                            + " this process.")
    Optional<Kind> kind = Optional.empty();

    @Mixin
    ClusterOptions kubernetes = new ClusterOptions();

    @Mixin
    SimulatorFlags simulator = new SimulatorFlags();

    /** @param platforms what the simulator's devices may be */
    Connection connect(Collection<Platform> platforms) throws ClusterException, BadInputException, IOException {
        boolean named = kubernetes.kubeconfig.isPresent() || kubernetes.context.isPresent();
        if (kind.orElse(named ? Kind.KUBECONFIG : Kind.SIMULATOR) == Kind.KUBECONFIG) {
            if (simulator.given()) {
                throw new BadInputException("--fault is for the simulator inside of this process; give the faults to"
                        + " \"nettopo simulator\" when it is one of its own");
            }
            return kubernetes.connect();
        }
        if (named) {
            throw new BadInputException("--cluster simulator and --kubeconfig or --context exclude each other");
        }
        Optional<EtcdTarget> etcd = kubernetes.etcd.target();
        Simulator started = Simulator.start(simulator.options(kubernetes.wiring()), platforms);
        return new Connection(
                KubernetesCluster.connect(
                        ClusterSettings.url(started.server().toString()).withEtcd(etcd)),
                Optional.of(started));
    }

    /** How labs are on the cluster. The simulator's machines are this one, so its pods are reached by node ports alone. */
    LabSettings settings(Connection connection) {
        return LabSettings.of(Owner.user())
                .withAccessPaths(connection.simulator().isPresent() ? List.of(AccessPath.NODE_PORT) : kubernetes.access)
                .withWiring(kubernetes.wiring());
    }
}
