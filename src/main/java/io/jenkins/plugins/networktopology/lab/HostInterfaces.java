package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machines' interfaces that links of one lab lead to, and whether a machine can be without. Pure. */
final class HostInterfaces {

    /** meshnet's words (plugin/meshnet.go) with koko's in them (api/koko_api.go, AddMacVLanInterface). */
    private static final Pattern MISSING =
            Pattern.compile("macvlan add failed: Failed to get (\\S+): Link not found", Pattern.CASE_INSENSITIVE);

    private final List<ExternalLink> links;

    HostInterfaces(List<ExternalLink> links) {
        this.links = links;
    }

    /** Why a node will not get its network, if a warning about its pod says that its machine lacks an interface. */
    Optional<Hopeless> hopeless(String node, Optional<String> machine, PodEvent warning) {
        if (!warning.reason().equals(SandboxFailures.REASON)) {
            return Optional.empty();
        }
        Matcher missing = MISSING.matcher(warning.message());
        if (!missing.find()) {
            return Optional.empty();
        }
        String name = missing.group(1);
        String link = links.stream()
                .filter(each ->
                        each.end().node().equals(node) && each.hostInterface().equals(name))
                .findFirst()
                .map(each -> ", to which the link " + each + " leads")
                .orElse("");
        return Optional.of(new Hopeless(
                Optional.of(Rung.RUNNING),
                "its machine " + machine.map(found -> found + " ").orElse("") + "has no network interface " + name
                        + link + "; say by node-selector on which machine it is, or name another"));
    }
}
