package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.GroovyObjectSupport;
import hudson.FilePath;
import hudson.Launcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;

/**
 * {@code options { … }}: block steps that need no agent may be here, as pipeline-model-definition has it (Options: neither
 * Launcher nor FilePath in the required context), and Jenkins' own options, which change nothing here.
 */
public final class OptionsBlock extends GroovyObjectSupport {

    private static final Set<String> JENKINS = Set.of("timeout", "timestamps", "disableConcurrentBuilds");

    private final List<Map.Entry<String, List<Object>>> wrappers = new ArrayList<>();

    /** Called by Groovy for a method that nobody has. */
    public Object methodMissing(String name, Object arguments) {
        if (JENKINS.contains(name)) {
            return null;
        }
        StepDescriptor step = PluginSteps.named(name)
                .orElseThrow(() -> new IllegalArgumentException("options: there is no option " + name));
        if (!step.takesImplicitBlockArgument()
                || !Collections.disjoint(step.getRequiredContext(), Set.of(Launcher.class, FilePath.class))) {
            throw new IllegalArgumentException("options: " + name + " may not be an option");
        }
        wrappers.add(Map.entry(name, List.of((Object[]) arguments)));
        return null;
    }

    /** The steps around what comes, outermost first, with their arguments. */
    List<Map.Entry<String, List<Object>>> wrappers() {
        return wrappers;
    }
}
