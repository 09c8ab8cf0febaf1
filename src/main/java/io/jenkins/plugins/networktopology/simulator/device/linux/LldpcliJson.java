package io.jenkins.plugins.networktopology.simulator.device.linux;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpNeighbor;
import java.time.Instant;
import java.util.List;

/** {@code -f json}: names are keys, and one interface is an object where more are an array. */
final class LldpcliJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LinuxSystem system;

    LldpcliJson(LinuxSystem system) {
        this.system = system;
    }

    String neighbors(List<LldpNeighbor> neighbors, Instant now) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode lldp = root.putObject("lldp");
        ArrayNode many = JSON.createArrayNode();
        int number = 0;
        for (LldpNeighbor neighbor : neighbors) {
            number++;
            ObjectNode one = many.addObject().putObject(neighbor.local().name());
            one.put("via", "LLDP");
            one.put("rid", String.valueOf(number));
            one.put("age", LldpcliText.age(neighbor, now));
            chassis(one.putObject("chassis"), neighbor.frame());
            port(one.putObject("port"), neighbor.frame());
        }
        if (many.size() == 1) {
            lldp.set("interface", many.get(0));
        } else if (many.size() > 1) {
            lldp.set("interface", many);
        }
        return root.toPrettyString();
    }

    String chassis() {
        ObjectNode root = JSON.createObjectNode();
        LldpFrame own = system.lldpd().frame(system.links().get(system.links().size() - 1));
        chassis(root.putObject("local-chassis").putObject("chassis"), own);
        return root.toPrettyString();
    }

    private static void chassis(ObjectNode outer, LldpFrame frame) {
        ObjectNode node = frame.systemName().map(outer::putObject).orElse(outer);
        ObjectNode id = node.putObject("id");
        id.put("type", "mac");
        id.put("value", frame.chassisId().colons());
        node.put("descr", frame.systemDescription());
        frame.managementAddress().ifPresent(text -> node.put("mgmt-ip", text));
        ArrayNode capabilities = JSON.createArrayNode();
        frame.capabilities()
                .forEach(each -> capabilities
                        .addObject()
                        .put("type", LldpcliText.capability(each))
                        .put("enabled", true));
        node.set("capability", capabilities.size() == 1 ? capabilities.get(0) : capabilities);
    }

    private static void port(ObjectNode node, LldpFrame frame) {
        ObjectNode id = node.putObject("id");
        id.put("type", LldpcliText.subtype(frame));
        id.put("value", frame.portId());
        frame.portDescription().ifPresent(text -> node.put("descr", text));
        node.put("ttl", String.valueOf(frame.ttl()));
    }
}
