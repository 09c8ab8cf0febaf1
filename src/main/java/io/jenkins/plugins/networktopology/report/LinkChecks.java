package io.jenkins.plugins.networktopology.report;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The checks that look at a link from one of its ends: LLDP, whose id ends with the end, and the ping to the other end's
 * address, whose id ends with {@code node:address}.
 */
final class LinkChecks {

    private final Map<String, List<CheckResult>> bySubject = new HashMap<>();

    LinkChecks(List<CheckResult> checks) {
        for (CheckResult check : checks) {
            String subject = check.id().substring(check.id().indexOf('/') + 1);
            bySubject.computeIfAbsent(subject, end -> new ArrayList<>()).add(check);
        }
    }

    List<CheckResult> at(Link link, Endpoint end) {
        List<CheckResult> checks = new ArrayList<>(bySubject.getOrDefault(end.toString(), List.of()));
        link.peer(end)
                .address()
                .map(address -> bySubject.getOrDefault(end.node() + ":" + address.host(), List.of()))
                .ifPresent(checks::addAll);
        return checks;
    }

    /** Those of a link that leaves the lab, which are pings to what is out there. */
    List<CheckResult> at(ExternalLink link) {
        return link.peerAddress()
                .map(address -> bySubject.getOrDefault(link.end().node() + ":" + address.host(), List.of()))
                .orElse(List.of());
    }

    Tone tone(Link link, Endpoint end) {
        return tone(at(link, end));
    }

    static Tone tone(List<CheckResult> checks) {
        return Tone.worst(checks.stream().map(CheckResult::verdict).toList());
    }
}
