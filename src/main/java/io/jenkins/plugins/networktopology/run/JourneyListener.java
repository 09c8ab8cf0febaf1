package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.time.Duration;

/** Is told what happens on a journey; must return at once. */
public interface JourneyListener extends LabListener {

    /** Hears nothing. */
    JourneyListener SILENT = new JourneyListener() {};

    /** A check has its final verdict. */
    default void checked(CheckResult result) {}

    /** Every check has its verdict. */
    default void verified(Duration took) {}
}
