package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import java.util.List;
import java.util.Optional;

/** The labs of ours that a cluster has, in whatever state. */
public interface LabInventory {

    /** All, oldest first, with few requests however many there are. */
    List<LabSummary> list() throws ClusterException, InterruptedException;

    Optional<LabSummary> find(LabId id) throws ClusterException, InterruptedException;
}
