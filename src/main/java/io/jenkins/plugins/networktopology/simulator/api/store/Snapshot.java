package io.jenkins.plugins.networktopology.simulator.api.store;

import java.util.List;

/**
 * The objects of a type as they were at one moment.
 *
 * @param version the cluster's version at that moment: every change up to it is contained, none after it
 * @param objects in order of their keys
 */
public record Snapshot(long version, List<StoredObject> objects) {

    public Snapshot {
        objects = List.copyOf(objects);
    }
}
