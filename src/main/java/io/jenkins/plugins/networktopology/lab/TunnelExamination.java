package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether an account may go the ways to a node that lead through the API server. */
final class TunnelExamination {

    private final Permissions permissions;
    private final List<AccessPath> paths;

    TunnelExamination(Permissions permissions, List<AccessPath> paths) {
        this.permissions = permissions;
        this.paths = paths;
    }

    /** A way that is the only one which may be gone is needed; of several, each can be missed, but not all. */
    List<Finding> look() throws ClusterException, InterruptedException {
        List<Finding> forward = ask(AccessPath.PORT_FORWARD, "pods/portforward");
        List<Finding> exec = ask(AccessPath.EXEC, "pods/exec");
        List<Finding> findings = new ArrayList<>(forward);
        findings.addAll(exec);
        boolean tunnelsAlone = paths.size() > 1 && paths.stream().allMatch(AccessPath::tunnelled);
        if (tunnelsAlone && refused(forward) && refused(exec)) {
            findings.add(new Finding(
                    State.FAILED,
                    "no way leads to a node: of the access paths " + paths + " the account may use none",
                    "give it one of them, or allow others by --access"));
        }
        return findings;
    }

    private List<Finding> ask(AccessPath path, String resource) throws ClusterException, InterruptedException {
        boolean only = paths.equals(List.of(path));
        return permissions.ask(
                only ? State.FAILED : State.WARNING,
                "without it the access path " + path.name().toLowerCase(Locale.ROOT) + " cannot be used"
                        + (only ? ", and no other is allowed" : ""),
                "",
                resource,
                "get",
                "create");
    }

    private static boolean refused(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.state() != State.OK);
    }
}
