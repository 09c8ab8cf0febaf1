package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.plan.PlannedObject;

/** What the product sends for an object, so that others can send the same. */
public final class SentBytes {

    private SentBytes() {}

    public static byte[] of(PlannedObject object) {
        return new JsonBodies().of(object.body());
    }
}
