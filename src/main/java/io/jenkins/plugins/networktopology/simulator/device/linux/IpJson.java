package io.jenkins.plugins.networktopology.simulator.device.linux;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.Routing;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.util.List;

/** What {@code ip -j} prints. */
final class IpJson {

    private static final long FOREVER = 4294967295L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LinuxSystem system;

    IpJson(LinuxSystem system) {
        this.system = system;
    }

    String links(List<NetInterface> links, boolean addresses) {
        ArrayNode all = JSON.createArrayNode();
        links.forEach(link -> link(all.addObject(), link, addresses));
        return all.toString();
    }

    private void link(ObjectNode node, NetInterface link, boolean addresses) {
        boolean loopback = link.kind() == NetInterface.Kind.LOOPBACK;
        node.put("ifindex", system.index(link));
        if (!loopback) {
            node.put("link_index", system.index(link) + 7);
        }
        node.put("ifname", link.name());
        IpText.flags(system, link).forEach(node.putArray("flags")::add);
        node.put("mtu", system.mtu(link));
        node.put("qdisc", "noqueue");
        node.put("operstate", IpText.state(system, link));
        node.put("group", "default");
        node.put("txqlen", 1000);
        node.put("link_type", loopback ? "loopback" : "ether");
        node.put("address", link.mac().colons());
        node.put("broadcast", loopback ? "00:00:00:00:00:00" : "ff:ff:ff:ff:ff:ff");
        if (!link.description().isEmpty()) {
            node.put("ifalias", link.description());
        }
        if (addresses) {
            ArrayNode infos = node.putArray("addr_info");
            link.addresses().forEach(address -> address(infos.addObject(), link, address));
        }
    }

    private static void address(ObjectNode info, NetInterface link, IpPrefix address) {
        info.put("family", address.isIpv4() ? "inet" : "inet6");
        info.put("local", address.host());
        info.put("prefixlen", address.length());
        info.put("scope", link.kind() == NetInterface.Kind.LOOPBACK ? "host" : "global");
        if (address.isIpv4()) {
            info.put("label", link.name());
        }
        info.put("valid_life_time", FOREVER);
        info.put("preferred_life_time", FOREVER);
    }

    String routes() {
        ArrayNode all = JSON.createArrayNode();
        for (Routing.Route route : new Routing(system.chassis().fabric()).table(system.device(), "")) {
            route.port()
                    .filter(port -> port.kind() != NetInterface.Kind.LOOPBACK)
                    .ifPresent(port -> {
                        ObjectNode node = all.addObject();
                        node.put(
                                "dst",
                                route.prefix().length() == 0
                                        ? "default"
                                        : route.prefix().toString());
                        route.nextHop().ifPresent(hop -> node.put("gateway", AddressText.of(hop)));
                        node.put("dev", port.name());
                        node.putArray("flags");
                    });
        }
        return all.toString();
    }
}
