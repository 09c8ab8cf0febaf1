package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.run.Journey;

/**
 * A lab that this process keeps alive for a build.
 *
 * @param handle how the build remembers it
 * @param lab itself
 * @param journey with sessions of its own, closed with it
 * @param where it is
 * @param build whose it is
 */
public record LiveLab(LabHandle handle, Lab lab, Journey journey, OpenCluster where, BuildRef build)
        implements AutoCloseable {

    /** Ends the heartbeat and the sessions; the lab itself stays. */
    @Override
    public void close() {
        lab.close();
        journey.close();
    }
}
