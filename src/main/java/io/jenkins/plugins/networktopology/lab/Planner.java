package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.plan.PlanOptions;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Topology;

/** The pure function from a topology to the objects of a lab. */
@FunctionalInterface
public interface Planner {

    /** @throws InvalidTopologyException all reasons why the topology cannot be planned */
    LabPlan plan(Topology topology, PlanOptions options) throws InvalidTopologyException;
}
