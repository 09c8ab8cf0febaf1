package io.jenkins.plugins.networktopology.simulator.device.linux;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpNeighbor;
import java.time.Instant;
import java.util.List;

/** {@code -f json0}: everything is an array, whatever there is. */
final class LldpcliJson0 {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LinuxSystem system;

    LldpcliJson0(LinuxSystem system) {
        this.system = system;
    }

    String neighbors(List<LldpNeighbor> neighbors, Instant now) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode lldp = root.putArray("lldp").addObject();
        if (!neighbors.isEmpty()) {
            ArrayNode interfaces = lldp.putArray("interface");
            int number = 0;
            for (LldpNeighbor neighbor : neighbors) {
                number++;
                ObjectNode one = interfaces.addObject();
                one.put("name", neighbor.local().name());
                one.put("via", "LLDP");
                one.put("rid", String.valueOf(number));
                one.put("age", LldpcliText.age(neighbor, now));
                chassis(one.putArray("chassis").addObject(), neighbor.frame());
                port(one.putArray("port").addObject(), neighbor.frame());
            }
        }
        return root.toPrettyString();
    }

    String chassis() {
        ObjectNode root = JSON.createObjectNode();
        LldpFrame own = system.lldpd().frame(system.links().get(system.links().size() - 1));
        chassis(root.putArray("local-chassis").addObject().putArray("chassis").addObject(), own);
        return root.toPrettyString();
    }

    private static void chassis(ObjectNode node, LldpFrame frame) {
        ObjectNode id = node.putArray("id").addObject();
        id.put("type", "mac");
        id.put("value", frame.chassisId().colons());
        frame.systemName().ifPresent(text -> value(node, "name", text));
        value(node, "descr", frame.systemDescription());
        frame.managementAddress().ifPresent(text -> value(node, "mgmt-ip", text));
        ArrayNode capabilities = node.putArray("capability");
        frame.capabilities()
                .forEach(each -> capabilities
                        .addObject()
                        .put("type", LldpcliText.capability(each))
                        .put("enabled", true));
    }

    private static void port(ObjectNode node, LldpFrame frame) {
        ObjectNode id = node.putArray("id").addObject();
        id.put("type", LldpcliText.subtype(frame));
        id.put("value", frame.portId());
        frame.portDescription().ifPresent(text -> value(node, "descr", text));
        value(node, "ttl", String.valueOf(frame.ttl()));
    }

    private static void value(ObjectNode node, String name, String text) {
        node.putArray(name).addObject().put("value", text);
    }
}
