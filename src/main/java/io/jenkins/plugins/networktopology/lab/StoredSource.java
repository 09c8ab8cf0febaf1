package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ConfigMapObject;
import io.jenkins.plugins.networktopology.cluster.ObjectStore;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import java.util.Map;
import java.util.Objects;

/** A topology's text, kept in its lab's namespace. */
final class StoredSource {

    private static final String NAME = "network-topology-source";
    private static final String FILE = "name";
    private static final String TEXT = "text";

    private StoredSource() {}

    static PlannedObject object(String namespace, LabId lab, TopologySource source) {
        return ConfigMapObject.of(namespace, NAME, LabLabels.of(lab), Map.of(FILE, source.name(), TEXT, source.text()));
    }

    static TopologySource read(ObjectStore objects, String namespace, LabId lab)
            throws ClusterException, InterruptedException {
        Map<String, String> data = objects.configMap(namespace, NAME)
                .orElseThrow(() -> new ClusterException(
                        Kind.NOT_FOUND,
                        "lab " + lab + " is half made or half removed: its namespace " + namespace
                                + " does not hold the topology; nettopo down " + lab + " removes it"));
        return new TopologySource(
                Objects.requireNonNullElse(data.get(FILE), lab.value()),
                Objects.requireNonNullElse(data.get(TEXT), ""));
    }
}
