package io.jenkins.plugins.networktopology.jenkins.step;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a lab's body finds in its environment. */
public final class LabEnvironment {

    public static final String ID = "LAB_ID";
    public static final String CLUSTER = "LAB_CLUSTER";

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private LabEnvironment() {}

    /**
     * {@code LAB_ID}, {@code LAB_NAMESPACE}, {@code LAB_CLUSTER} (the configured cluster's name), and for each node that
     * is ready {@code LAB_<NODE>_HOST} and {@code LAB_<NODE>_PORT}, where its SSH server answers; in a node's name all but letters and digits become
     * underscores.
     */
    public static Map<String, String> of(LabHandle handle, Lab lab) throws ClusterException, InterruptedException {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(ID, handle.lab());
        variables.put("LAB_NAMESPACE", handle.namespace());
        variables.put(CLUSTER, handle.cluster());
        for (NodeReadiness node : lab.nodes()) {
            if (node.ready()) {
                NodeAddress address = lab.access(node.node()).open(LIMIT);
                String name = node.node().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
                variables.put("LAB_" + name + "_HOST", address.host());
                variables.put("LAB_" + name + "_PORT", Integer.toString(address.port()));
            }
        }
        return variables;
    }
}
