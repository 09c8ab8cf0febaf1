package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.model.Run;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import java.util.function.Consumer;

/** What the reaper does now and then. */
public final class ReaperRound {

    private ReaperRound() {}

    /** @param log takes what it says */
    public static void run(FakeJenkins jenkins, Consumer<String> log) throws InterruptedException {
        new LabSweep(
                        jenkins.labs(),
                        jenkins.clusters(),
                        id -> jenkins.build(id).map(Run::isBuilding).orElse(false),
                        log)
                .run();
    }
}
