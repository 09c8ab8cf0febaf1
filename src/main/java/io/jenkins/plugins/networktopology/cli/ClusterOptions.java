package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    Connection connect() throws ClusterException {
        ClusterSettings settings = kubeconfig
                .map(file -> ClusterSettings.kubeconfig(file, context))
                .orElseGet(() -> ClusterSettings.standard(context));
        return new Connection(KubernetesCluster.connect(settings), Optional.empty());
    }
}
