package io.jenkins.plugins.networktopology.simulator.api;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Kubernetes orders the versions of a group: stable before beta before alpha, higher numbers first, other names last
 * (k8s.io/apimachinery, pkg/version/helpers.go).
 */
final class VersionOrder {

    static final Comparator<String> PREFERRED_FIRST = Comparator.comparing(VersionOrder::stability)
            .thenComparing(VersionOrder::major)
            .thenComparing(VersionOrder::minor)
            .reversed()
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,9})(?:(alpha|beta)(\\d{1,9}))?");

    private VersionOrder() {}

    private static int stability(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            return 0;
        }
        return matcher.group(2) == null ? 3 : matcher.group(2).equals("beta") ? 2 : 1;
    }

    private static int major(String version) {
        return number(version, 1);
    }

    private static int minor(String version) {
        return number(version, 3);
    }

    private static int number(String version, int group) {
        Matcher matcher = VERSION.matcher(version);
        return matcher.matches() && matcher.group(group) != null ? Integer.parseInt(matcher.group(group)) : 0;
    }
}
