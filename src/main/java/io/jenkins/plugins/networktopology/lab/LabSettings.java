package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.plan.Wiring;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What holds for all labs of one installation.
 *
 * @param namespacePrefix put before a lab's id
 * @param homeNamespace where link ids are claimed; made when missing, never removed
 * @param owner who the labs are for
 * @param lifetime after which a lab may be removed whoever owns it
 * @param heartbeat how often a lab's owner says that it lives
 * @param heartbeatTimeout silence after which an owner counts as gone
 * @param scheduleGrace how long a node may be unschedulable
 * @param startLimit how long a rung may take for which the platform has no limit
 * @param removalLimit how long each step of a removal may take
 * @param accessPaths the ways by which nodes may be reached, in the order of preference
 * @param wiring how the cluster makes links
 * @param bringUpThreads how many devices are brought up at a time
 */
public record LabSettings(
        String namespacePrefix,
        String homeNamespace,
        Owner owner,
        Duration lifetime,
        Duration heartbeat,
        Duration heartbeatTimeout,
        Duration scheduleGrace,
        Duration startLimit,
        Duration removalLimit,
        List<AccessPath> accessPaths,
        Wiring wiring,
        int bringUpThreads) {

    public LabSettings {
        Objects.requireNonNull(namespacePrefix);
        Objects.requireNonNull(homeNamespace);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(wiring);
        accessPaths = List.copyOf(accessPaths);
        if (accessPaths.isEmpty()) {
            throw new IllegalArgumentException(
                    "no way to reach nodes is allowed: name one of " + List.of(AccessPath.values()));
        }
        if (heartbeat.multipliedBy(2).compareTo(heartbeatTimeout) > 0) {
            throw new IllegalArgumentException("a heartbeat every " + heartbeat.toSeconds()
                    + " s must be given at least twice that time, not " + heartbeatTimeout.toSeconds() + " s");
        }
    }

    /** Four hours of life, a heartbeat each 10 s, 60 s of silence, pod addresses before node ports, networkop's meshnet. */
    public static LabSettings of(Owner owner) {
        return new LabSettings(
                "nettopo-",
                "network-topology",
                owner,
                Duration.ofHours(4),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofSeconds(10),
                Duration.ofMinutes(2),
                Duration.ofMinutes(2),
                List.of(AccessPath.values()),
                Wiring.MESHNET,
                1024);
    }

    public LabSettings withAccessPaths(List<AccessPath> paths) {
        return with(namespacePrefix, owner, paths, wiring);
    }

    public LabSettings withNamespacePrefix(String prefix) {
        return with(prefix, owner, accessPaths, wiring);
    }

    /** The same on behalf of another. */
    public LabSettings withOwner(Owner other) {
        return with(namespacePrefix, other, accessPaths, wiring);
    }

    public LabSettings withWiring(Wiring other) {
        return with(namespacePrefix, owner, accessPaths, other);
    }

    private LabSettings with(String prefix, Owner who, List<AccessPath> paths, Wiring links) {
        return new LabSettings(
                prefix,
                homeNamespace,
                who,
                lifetime,
                heartbeat,
                heartbeatTimeout,
                scheduleGrace,
                startLimit,
                removalLimit,
                paths,
                links,
                bringUpThreads);
    }

    /** The namespace of a lab. */
    public String namespace(LabId lab) {
        return namespacePrefix + lab.value();
    }
}
