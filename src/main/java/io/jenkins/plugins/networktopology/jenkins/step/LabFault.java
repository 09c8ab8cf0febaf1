package io.jenkins.plugins.networktopology.jenkins.step;

import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import java.io.Serializable;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * Something that is done to a lab before a block and made good after it. It is persisted with the step, so each half may
 * be begun again by another process.
 */
abstract class LabFault implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whether {@link #strike} may have done something that has to be made good. */
    private volatile boolean touched;

    /** What it is done to, as the user wrote it. */
    abstract String target();

    /** What is said of the target before the reason, when it could not be made good. */
    abstract String unmended();

    /** Does it. {@link #touch} must be called before anything is changed. */
    abstract void strike(LiveLab live, StepContext context) throws Exception;

    /** Makes it good, and returns when all works again; also after a {@link #strike} that was broken off. */
    abstract void mend(LiveLab live, StepContext context) throws Exception;

    /** From now on something has to be made good, or may have to be. */
    final void touch() {
        touched = true;
    }

    final boolean isTouched() {
        return touched;
    }

    static void say(LiveLab live, StepContext context, String line) {
        LabStepExecution.print(context, "[" + live.handle().lab() + "] " + line);
    }
}
