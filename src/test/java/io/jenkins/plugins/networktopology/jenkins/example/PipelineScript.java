package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Script;

/** What a Jenkinsfile and a library's variable are compiled into: what they do not define themselves are steps. */
public abstract class PipelineScript extends Script {

    /** The binding's variable that holds the run. */
    static final String RUN = "a run of the interpreter";

    /** Called by Groovy for a method that nobody has. */
    public Object methodMissing(String name, Object arguments) throws Throwable {
        return steps().call(name, (Object[]) arguments);
    }

    @Override
    public Object getProperty(String name) {
        return steps().variable(name).orElseGet(() -> super.getProperty(name));
    }

    private PipelineRun steps() {
        return (PipelineRun) getBinding().getVariable(RUN);
    }
}
