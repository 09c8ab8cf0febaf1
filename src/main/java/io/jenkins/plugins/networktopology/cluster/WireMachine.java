package io.jenkins.plugins.networktopology.cluster;

import io.kubernetes.client.custom.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The parts of nodes, of pods' demands and of namespaces' limits that we read. */
final class WireMachine {

    private WireMachine() {}

    record Node(Wire.Meta metadata, NodeSpec spec, NodeStatus status) {}

    record NodeSpec(boolean unschedulable, List<Taint> taints) {}

    record Taint(String key, String effect) {}

    record NodeStatus(
            Map<String, String> allocatable,
            List<Wire.Condition> conditions,
            List<Address> addresses,
            List<Image> images) {}

    record Image(List<String> names) {}

    record Address(String type, String address) {}

    record Pod(Wire.Meta metadata, PodSpec spec, PodStatus status) {}

    record PodSpec(String nodeName, List<Container> containers) {}

    record Container(String image, Resources resources) {}

    record Resources(Map<String, String> requests) {}

    record PodStatus(String phase, List<Wire.Condition> conditions) {}

    record Quota(Wire.Meta metadata, QuotaStatus status) {}

    record QuotaStatus(Map<String, String> hard, Map<String, String> used) {}

    record Limits(Wire.Meta metadata, LimitsSpec spec) {}

    record LimitsSpec(List<Limit> limits) {}

    record Limit(String type, Map<String, String> max) {}

    static BigDecimal number(Map<String, String> quantities, String resource) {
        String text = quantities == null ? null : quantities.get(resource);
        return text == null ? BigDecimal.ZERO : new Quantity(text).getNumber();
    }
}
