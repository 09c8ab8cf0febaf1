package io.jenkins.plugins.networktopology.plan;

import java.util.List;
import java.util.Objects;

/**
 * Every object of one lab, in the order of creation.
 *
 * @param lab the lab's id, a DNS label
 * @param namespace the namespace in which all objects but itself live
 * @param objects ordered by kind, then by name
 */
public record LabPlan(String lab, String namespace, List<PlannedObject> objects) {

    public LabPlan {
        Objects.requireNonNull(lab);
        Objects.requireNonNull(namespace);
        objects = List.copyOf(objects);
    }

    public List<PlannedObject> objects(ObjectKind kind) {
        return objects.stream().filter(object -> object.kind() == kind).toList();
    }
}
