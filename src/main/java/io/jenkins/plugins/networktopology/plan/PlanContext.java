package io.jenkins.plugins.networktopology.plan;

import io.kubernetes.client.openapi.models.V1ObjectMeta;
import java.util.Map;

/**
 * What the objects of a lab have in common.
 *
 * @param options what the plan was asked for
 * @param labels of every object
 */
record PlanContext(PlanOptions options, Map<String, String> labels) {

    /** Metadata of an object of the whole lab. */
    V1ObjectMeta metadata(String name) {
        return new V1ObjectMeta().name(name).namespace(options.namespace()).labels(labels);
    }

    /** Metadata of an object of one node. */
    V1ObjectMeta metadata(String name, NodePlan node) {
        return metadata(name)
                .labels(PlanLabels.with(
                        PlanLabels.with(labels, PlanLabels.NODE, node.name()),
                        PlanLabels.PLATFORM,
                        node.platform().id()));
    }

    /** The labels that tell a node's pod from all others. */
    Map<String, String> selector(NodePlan node) {
        return PlanLabels.with(Map.of(PlanLabels.LAB, options.lab()), PlanLabels.NODE, node.name());
    }

    /** The labels that tell the lab's pods from all others. */
    Map<String, String> selector() {
        return Map.of(PlanLabels.LAB, options.lab());
    }
}
