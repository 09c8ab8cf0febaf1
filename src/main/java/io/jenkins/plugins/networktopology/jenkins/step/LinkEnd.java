package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.platform.CommandText;
import io.jenkins.plugins.networktopology.platform.Dialect.ConfigTemplates;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.run.LabDevices;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One end of a link of a running lab, which can be taken out of service.
 *
 * @param interfaceName as the device writes it
 * @param shut what is typed on the node to take it out of service
 * @param unshut what puts it back
 */
record LinkEnd(String node, String interfaceName, List<String> shut, List<String> unshut) {

    /**
     * Finds the end that a user means.
     *
     * @param written {@code node:interface}
     * @throws AbortException if there is none, with those that there are
     */
    static LinkEnd find(Topology lab, LabDevices devices, String written) throws AbortException, ClusterException {
        int colon = written.indexOf(':');
        if (colon < 1) {
            throw new AbortException("link: \"" + written + "\" is no end of a link; write it node:interface, like "
                    + lab.links().stream()
                            .findFirst()
                            .map(link -> link.a().toString())
                            .orElse("r1:eth1"));
        }
        String node =
                Nodes.named(lab, "link", written.substring(0, colon).strip()).name();
        String port = written.substring(colon + 1).strip();
        Platform platform = devices.platform(node);
        String name = platform.naming().canonical(port).orElse(port);
        List<Endpoint> ends = lab.endpointsOf(node);
        if (ends.stream().noneMatch(end -> end.interfaceName().equals(name))) {
            throw new AbortException("link: " + node + " has no link on \"" + port + "\"; it has links on "
                    + ends.stream().map(Endpoint::interfaceName).collect(Collectors.joining(", ")));
        }
        ConfigTemplates templates = platform.dialect().templates();
        if (templates.interfaceShut().isEmpty() || templates.interfaceUnshut().isEmpty()) {
            throw new AbortException("link: how to shut an interface of platform " + platform.id()
                    + " down is not known; its dialect needs interface-shut and interface-unshut");
        }
        Map<String, String> values = Map.of("interface", name);
        return new LinkEnd(
                node,
                name,
                CommandText.render(templates.interfaceShut(), values),
                CommandText.render(templates.interfaceUnshut(), values));
    }

    @Override
    public String toString() {
        return node + ":" + interfaceName;
    }
}
