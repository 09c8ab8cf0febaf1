package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ContainerSnapshot;
import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.cluster.Pods;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the cluster has to say about a node that was given up: warnings, and a container's last words. */
final class Evidence {

    /** The first failures explain the others; each costs a request. */
    private static final int MOST_LOGS = 10;

    private static final int LINES = 3;
    /** Normal while a device boots, or of no use to the reader. */
    private static final List<String> NOISE = List.of("Unhealthy", "MissingClusterDNS", "DNSConfigForming", "BackOff");
    /** vrnetlab logs what it types, passwords included. */
    private static final Pattern SECRET = Pattern.compile("passw|secret|token|private key", Pattern.CASE_INSENSITIVE);

    private final Pods pods;
    private final String namespace;
    private int logs;

    Evidence(Pods pods, String namespace) {
        this.pods = pods;
        this.namespace = namespace;
    }

    /** Begins with a separator; empty if there is nothing to add to {@code why}. */
    String of(NodeClimb node, Hopeless hopeless, Rung rung) {
        String warnings = node.warnings().stream()
                .filter(warning -> !NOISE.contains(warning.reason()))
                .filter(warning -> !hopeless.why().contains(warning.message().replaceFirst("^Error: ", "")))
                .map(PodEvent::toString)
                .collect(Collectors.joining(" | "));
        boolean talks = (rung == Rung.RUNNING || rung == Rung.HEALTHY) && hopeless.wantsLog() && logs < MOST_LOGS;
        String words = talks ? node.pod().map(this::lastWords).orElse("") : "";
        return (warnings.isEmpty() ? "" : "; events: " + warnings)
                + (words.isEmpty() ? "" : "; its last lines: " + words);
    }

    private String lastWords(PodSnapshot pod) {
        logs++;
        String container = pod.containers().stream()
                .findFirst()
                .map(ContainerSnapshot::name)
                .orElse("");
        try {
            return pods.logTail(namespace, pod.name(), container, LINES)
                    .lines()
                    .filter(line -> !line.isBlank() && !SECRET.matcher(line).find())
                    .map(String::strip)
                    .collect(Collectors.joining(" / "));
        } catch (ClusterException noLog) {
            return "";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
