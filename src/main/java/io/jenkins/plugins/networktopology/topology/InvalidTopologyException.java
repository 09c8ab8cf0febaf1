package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import java.util.stream.Collectors;

/** A topology file with mistakes: all of them, not just the first. */
public final class InvalidTopologyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidTopologyException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
