package io.jenkins.plugins.networktopology.report;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks that look at a link from one of its ends: those whose id is {@code kind/node:interface}. */
final class LinkChecks {

    private final Map<String, List<CheckResult>> byEnd = new HashMap<>();

    LinkChecks(List<CheckResult> checks) {
        for (CheckResult check : checks) {
            String subject = check.id().substring(check.id().indexOf('/') + 1);
            byEnd.computeIfAbsent(subject, end -> new ArrayList<>()).add(check);
        }
    }

    List<CheckResult> at(Endpoint end) {
        return byEnd.getOrDefault(end.toString(), List.of());
    }

    Tone tone(Endpoint end) {
        return Tone.worst(at(end).stream().map(CheckResult::verdict).toList());
    }
}
