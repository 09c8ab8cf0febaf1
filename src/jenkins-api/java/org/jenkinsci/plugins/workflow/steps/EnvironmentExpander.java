package org.jenkinsci.plugins.workflow.steps;

import hudson.EnvVars;
import hudson.model.TaskListener;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class EnvironmentExpander implements Serializable {
    public EnvironmentExpander() {}

    public abstract void expand(EnvVars a) throws IOException, InterruptedException;

    public Set<String> getSensitiveVariables() {
        return Set.of();
    }

    public static EnvironmentExpander constant(Map<String, String> a) {
        return new EnvironmentExpander() {
            @Override
            public void expand(EnvVars env) {
                env.overrideAll(a);
            }
        };
    }

    public static EnvironmentExpander merge(EnvironmentExpander a, EnvironmentExpander b) {
        if (a == null) {
            return b;
        }
        return new EnvironmentExpander() {
            @Override
            public void expand(EnvVars env) throws IOException, InterruptedException {
                a.expand(env);
                b.expand(env);
            }
        };
    }

    public static EnvVars getEffectiveEnvironment(
            EnvVars a, EnvVars b, EnvironmentExpander c, StepContext d, TaskListener e)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
