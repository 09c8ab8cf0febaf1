package io.jenkins.plugins.networktopology.benchmark;

import java.util.List;

/** Something that can be measured. */
@FunctionalInterface
interface Measurement {

    List<Row> run(Effort effort) throws Exception;
}
