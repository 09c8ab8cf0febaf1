package io.jenkins.plugins.networktopology.jenkins.step;

import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;

/** How a step inside of {@code networkTopology} is called and what it needs: the lab around it. */
public abstract class InnerStepDescriptor extends StepDescriptor {

    private final String function;
    private final String display;

    InnerStepDescriptor(String function, String display) {
        this.function = function;
        this.display = display;
    }

    @Override
    public final String getFunctionName() {
        return function;
    }

    @Override
    public final String getDisplayName() {
        return display;
    }

    @Override
    public final Set<? extends Class<?>> getRequiredContext() {
        return LabStepExecution.CONTEXT;
    }
}
