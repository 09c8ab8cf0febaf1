package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.platform.Dialect.ConfigTemplates;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configuration lines that are typed into a node after its first login. Pure. */
public final class BootstrapConfig {

    private final ConfigTemplates templates;
    private final Bootstrap bootstrap;
    private final List<String> lines = new ArrayList<>();

    private BootstrapConfig(Platform platform, Bootstrap bootstrap) {
        this.templates = platform.dialect().templates();
        this.bootstrap = bootstrap;
    }

    /**
     * The lines that the bootstrap of a topology asks for on a node's links to one neighbour: host name, LLDP, interfaces
     * up, addresses, MTUs.
     */
    public static List<String> linesFor(Topology topology, Node node, String neighbour, Platform platform) {
        BootstrapConfig config = new BootstrapConfig(platform, topology.bootstrap());
        config.device(node);
        topology.links().stream()
                .filter(link ->
                        link.a().node().equals(neighbour) || link.b().node().equals(neighbour))
                .forEach(link -> config.interfacesOf(node, link));
        return List.copyOf(config.lines);
    }

    /**
     * All lines to type into a node: those of the bootstrap with the links' MTUs, then the node's own, unless its image
     * reads these from a file at the start.
     */
    public static List<String> linesFor(Topology topology, Node node, Platform platform, ImageFamily family) {
        BootstrapConfig config = new BootstrapConfig(platform, topology.bootstrap());
        config.device(node);
        topology.links().forEach(link -> config.interfacesOf(node, link));
        topology.externalLinks().stream()
                .filter(link -> link.end().node().equals(node.name()))
                .forEach(link -> config.interfaceOf(link.end(), link.mtu()));
        if (!family.readsConfigAtStart()) {
            config.lines.addAll(node.config());
        }
        return List.copyOf(config.lines);
    }

    private void device(Node node) {
        if (bootstrap.hostname()) {
            add(templates.hostname(), Map.of("hostname", node.name()));
        }
        if (bootstrap.lldp()) {
            add(templates.lldp(), Map.of());
        }
    }

    private void interfacesOf(Node node, Link link) {
        if (link.a().node().equals(node.name())) {
            interfaceOf(link.a(), link.mtu());
        } else if (link.b().node().equals(node.name())) {
            interfaceOf(link.b(), link.mtu());
        }
    }

    private void interfaceOf(Endpoint end, Optional<Integer> mtu) {
        if (!bootstrap.lldp() && !bootstrap.addresses()) {
            return;
        }
        Optional<InterfaceAddress> address = end.address().filter(any -> bootstrap.addresses());
        Map<String, String> values = values(end, address);
        add(
                address.map(known -> known.isIpv4() ? templates.ipv4() : templates.ipv6())
                        .orElse(templates.interfaceUp()),
                values);
        if (bootstrap.lldp()) {
            add(templates.lldpInterface(), values);
        }
        if (bootstrap.addresses() && mtu.isPresent()) {
            values.put("mtu", Integer.toString(mtu.get()));
            add(templates.mtu(), values);
        }
    }

    private static Map<String, String> values(Endpoint end, Optional<InterfaceAddress> address) {
        Map<String, String> values = new HashMap<>(Map.of("interface", end.interfaceName()));
        address.ifPresent(known -> {
            values.put("address", known.host());
            values.put("prefixLength", Integer.toString(known.prefixLength()));
            if (known.isIpv4()) {
                values.put("netmask", known.netmask());
            }
            if (known.isLinkLocal()) {
                values.put("linkLocal", "link-local");
            } else {
                values.put("globalPrefixLength", Integer.toString(known.prefixLength()));
            }
        });
        return values;
    }

    private void add(List<String> template, Map<String, String> values) {
        lines.addAll(CommandText.render(template, values));
    }
}
