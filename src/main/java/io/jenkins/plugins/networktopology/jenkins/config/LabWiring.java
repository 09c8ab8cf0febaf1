package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.EtcdTarget;
import io.jenkins.plugins.networktopology.plan.Wiring;
import java.util.Optional;

/**
 * How a cluster's links are made, and what it takes.
 *
 * @param cluster whose it is, for messages; empty if it has no name yet
 * @param etcd as it is configured, whether the wiring needs it or not
 */
public record LabWiring(String cluster, Wiring kind, Optional<MeshnetEtcd> etcd) {

    /** Why labs cannot be wired so; empty if they can. */
    Optional<String> problem() {
        return !kind.byResources() && etcd.isEmpty()
                ? Optional.of((cluster.isEmpty() ? "" : "cluster \"" + cluster + "\": ") + "the wiring " + kind
                        + " keeps links in an etcd, and none is configured; give its endpoints, or another"
                        + " wiring")
                : Optional.empty();
    }

    /**
     * The etcd that links are kept in; empty if the wiring has none.
     *
     * @param credentials where they are looked up
     * @throws AbortException naming what is missing or cannot be used
     */
    public Optional<EtcdTarget> target(CredentialSource credentials) throws AbortException {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            throw new AbortException(problem.get());
        }
        return kind.byResources()
                ? Optional.empty()
                : Optional.of(etcd.orElseThrow().target(credentials));
    }
}
