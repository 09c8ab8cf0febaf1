package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.plan.Wiring;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which cluster a command talks to, for those that need one that outlives them. */
class ClusterOptions {

    @Option(
            names = "--kubeconfig",
            paramLabel = "FILE",
            description = "The cluster's kubeconfig; without it what kubectl would take (KUBECONFIG, ~/.kube/config).")
    Optional<Path> kubeconfig = Optional.empty();

    @Option(
            names = "--context",
            paramLabel = "NAME",
            description = "The context of the kubeconfig; else its current one.")
    Optional<String> context = Optional.empty();

    @Option(
            names = "--access",
            paramLabel = "PATH",
            split = ",",
            description = "How nodes are reached, first choice first: ${COMPLETION-CANDIDATES}. Default: all, in this"
                    + " order.")
    List<AccessPath> access = List.of(AccessPath.values());

    @Mixin
    WiringOption wiring = new WiringOption();

    @Mixin
    EtcdOptions etcd = new EtcdOptions();

    /** How links are made, if nobody says so by the etcd that is named. */
    Wiring wiring() {
        return wiring.kind.orElse(etcd.endpoints.isEmpty() ? Wiring.MESHNET : Wiring.MESHNET_ETCD);
    }

    Connection connect() throws ClusterException, BadInputException {
        ClusterSettings settings = kubeconfig
                .map(file -> ClusterSettings.kubeconfig(file, context))
                .orElseGet(() -> ClusterSettings.standard(context));
        return new Connection(KubernetesCluster.connect(settings.withEtcd(etcd.target())), Optional.empty());
    }
}
