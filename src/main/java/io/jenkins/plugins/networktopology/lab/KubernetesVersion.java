package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.lab.Finding.State;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an API server is of a version with which labs were tried. */
final class KubernetesVersion {

    /** Since it, a pod's conditions say when its network is there, and namespaces carry their pods' security level. */
    private static final int OLDEST_MINOR = 25;

    private static final Pattern NUMBERS = Pattern.compile("v?(\\d+)\\.(\\d+).*");

    private KubernetesVersion() {}

    static Finding finding(String cluster, String version) {
        String answers = "API server of " + cluster + " answers, version " + version;
        Matcher numbers = NUMBERS.matcher(version);
        boolean old = numbers.matches()
                && Integer.parseInt(numbers.group(1)) <= 1
                && Integer.parseInt(numbers.group(2)) < OLDEST_MINOR;
        return old
                ? new Finding(
                        State.WARNING,
                        answers,
                        "labs were tried with 1." + OLDEST_MINOR
                                + " and newer ones; older ones may say less of why a node" + " is not ready")
                : Finding.ok(answers);
    }
}
