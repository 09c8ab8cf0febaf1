package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.Permission;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an account may do of what is asked, one verb after the other. */
final class Permissions {

    private final Cluster cluster;

    Permissions(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * One finding for each verb.
     *
     * @param without what it means if the account may not
     * @param why it is needed, or what is missing without it
     */
    List<Finding> ask(State without, String why, String group, String resource, String... verbs)
            throws ClusterException, InterruptedException {
        return ask(without, why, group, resource, Optional.empty(), verbs);
    }

    /** The same in one namespace. */
    List<Finding> ask(
            State without, String why, String group, String resource, Optional<String> namespace, String... verbs)
            throws ClusterException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (String verb : verbs) {
            Permission permission = new Permission(verb, group, resource, namespace);
            findings.add(
                    cluster.allows(permission)
                            ? Finding.ok("may " + permission)
                            : new Finding(
                                    without,
                                    "may not " + permission,
                                    why + "; resources/kubernetes/rbac.yaml has an account that may"));
        }
        return findings;
    }
}
