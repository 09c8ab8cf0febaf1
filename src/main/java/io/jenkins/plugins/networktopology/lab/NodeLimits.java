package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.platform.BootLimits;
import io.jenkins.plugins.networktopology.topology.Node;
import java.time.Duration;
import java.util.Optional;

/**
 * How long each rung may take on one node.
 *
 * @param platform the platform's limits
 * @param cloned whether a disk has to be cloned before it starts
 * @param boot from running to a login, if the user said so: for all nodes, or else for this one
 * @param scheduleGrace how long the node may be unschedulable
 * @param start for rungs that the platform says nothing of
 */
record NodeLimits(
        BootLimits platform, boolean cloned, Optional<Duration> boot, Duration scheduleGrace, Duration start) {

    /** A device that became healthy just in time still needs a moment to answer. */
    private static final Duration LEAST_LOGIN = Duration.ofSeconds(5);

    private static final Duration CONFIGURATION = Duration.ofMinutes(10);

    static NodeLimits of(Node node, BootLimits platform, LabRequest request, LabSettings settings) {
        return new NodeLimits(
                platform,
                node.disk().isPresent(),
                request.bootTimeout().or(node::bootLimit),
                settings.scheduleGrace(),
                settings.startLimit());
    }

    /** From the rung below to this one. */
    Duration limit(Rung rung) {
        return switch (rung) {
            // KubeVirt makes no pod before the clone is complete, which is this node's image.
            case SCHEDULED -> cloned ? platform.image().plus(start) : start;
            case RUNNING, WIRED -> start;
            case IMAGE -> platform.image();
            case HEALTHY -> boot.orElse(platform.healthy());
            case LOGIN -> platform.login();
            case INTERFACES -> platform.interfaces();
            case CONFIGURED -> CONFIGURATION;
        };
    }

    /** From healthy to a login, when the boot has already taken some time. */
    Duration login(Duration sinceRunning) {
        Duration left = boot.map(limit -> limit.minus(sinceRunning)).orElse(platform.login());
        return left.compareTo(LEAST_LOGIN) < 0 ? LEAST_LOGIN : left;
    }
}
