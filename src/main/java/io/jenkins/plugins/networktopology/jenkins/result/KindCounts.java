package io.jenkins.plugins.networktopology.jenkins.result;

import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many checks of one kind have which verdict, so that how nodes came up is not taken for what was asked of them. */
public final class KindCounts {

    private final String kind;
    private final VerdictCounts counts;

    private KindCounts(String kind, Collection<CheckResult> checks) {
        this.kind = kind;
        this.counts = VerdictCounts.ofChecks(checks);
    }

    /** By the kinds' names. */
    static List<KindCounts> of(Collection<CheckResult> checks) {
        List<KindCounts> kinds = new ArrayList<>();
        checks.stream()
                .collect(Collectors.groupingBy(CheckResult::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, those) -> kinds.add(new KindCounts(kind, those)));
        return kinds;
    }

    /** {@code lldp}, {@code ping}, {@code readiness}. */
    public String getKind() {
        return kind;
    }

    public VerdictCounts getCounts() {
        return counts;
    }
}
