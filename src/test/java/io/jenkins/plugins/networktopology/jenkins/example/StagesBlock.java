package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.List;

/** {@code stages { … }} and {@code parallel { … }}. */
public final class StagesBlock {

    private final List<StageBlock> all = new ArrayList<>();

    public void stage(String name, Closure<?> block) {
        StageBlock stage = new StageBlock(name);
        SectionBlock.describe(block, stage);
        all.add(stage);
    }

    List<StageBlock> all() {
        return all;
    }
}
