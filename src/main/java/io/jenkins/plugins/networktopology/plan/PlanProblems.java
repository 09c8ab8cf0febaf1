package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a topology and shows only when it is planned. */
final class PlanProblems {

    private final String topology;
    private final List<Problem> problems = new ArrayList<>();

    PlanProblems(String topology) {
        this.topology = topology;
    }

    void add(String found, String expected) {
        problems.add(new Problem(topology, 0, 0, found, expected));
    }

    void throwIfAny() throws InvalidTopologyException {
        if (!problems.isEmpty()) {
            throw new InvalidTopologyException(problems);
        }
    }
}
