package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The time that checks have, instead of what the topology says. */
final class VerifyOptions {

    @Option(
            names = "--within",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "How long the checks may take to become true, instead of what the topology says.")
    Optional<Duration> within = Optional.empty();

    @Option(
            names = "--stable-for",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "How long a check must then stay true, instead of what the topology says.")
    Optional<Duration> stableFor = Optional.empty();

    Topology apply(Topology topology) {
        return topology.withVerification(topology.verification().withTimes(within, stableFor));
    }
}
