package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.GroovyObjectSupport;
import groovy.lang.MissingPropertyException;

/** What answers the lines of {@code steps} and {@code post}: steps and variables, no directives. */
public final class StepsBlock extends GroovyObjectSupport {

    private final PipelineRun run;

    StepsBlock(PipelineRun run) {
        this.run = run;
    }

    /** Called by Groovy for a method that nobody has. */
    public Object methodMissing(String name, Object arguments) throws Throwable {
        return run.call(name, (Object[]) arguments);
    }

    /** Called by Groovy for a variable that nobody has. */
    public Object propertyMissing(String name) {
        return run.variable(name).orElseThrow(() -> new MissingPropertyException(name, StepsBlock.class));
    }
}
