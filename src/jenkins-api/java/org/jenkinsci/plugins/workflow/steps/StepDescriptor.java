package org.jenkinsci.plugins.workflow.steps;

import hudson.ExtensionList;
import hudson.model.Descriptor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class StepDescriptor extends Descriptor<Step> {
    public StepDescriptor() {}

    public abstract Set<? extends Class<?>> getRequiredContext();

    public Set<? extends Class<?>> getProvidedContext() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public abstract String getFunctionName();

    public boolean takesImplicitBlockArgument() {
        return false;
    }

    public boolean isAdvanced() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isMetaStep() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final Class<?> getMetaStepArgumentType() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final void checkContextAvailability(StepContext a)
            throws MissingContextVariableException, IOException, InterruptedException {}

    public static ExtensionList<StepDescriptor> all() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Iterable<StepDescriptor> allMeta() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static StepDescriptor byFunctionName(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static List<StepDescriptor> metaStepsOf(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String argumentsToString(Map<String, Object> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
