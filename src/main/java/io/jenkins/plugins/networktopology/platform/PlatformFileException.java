package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.topology.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Platform or dialect files with mistakes: all of them, not just the first. */
public final class PlatformFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public PlatformFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
