package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Binding;
import groovy.lang.Closure;
import groovy.lang.GroovyShell;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.control.CompilerConfiguration;

/** {@code freeStyleJob('name') { … }} of a Job DSL script. */
public final class FreestyleJob {

    private final String name;
    private final SymbolsBlock wrappers = new SymbolsBlock();
    private final SymbolsBlock steps = new SymbolsBlock();
    private final SymbolsBlock publishers = new SymbolsBlock();

    private FreestyleJob(String name) {
        this.name = name;
    }

    /** The jobs that a script makes. */
    public static List<FreestyleJob> of(String script) {
        CompilerConfiguration compiler = new CompilerConfiguration();
        compiler.setScriptBaseClass(JobScript.class.getName());
        JobScript compiled =
                (JobScript) new GroovyShell(FreestyleJob.class.getClassLoader(), new Binding(), compiler).parse(script);
        compiled.run();
        return compiled.jobs;
    }

    /** Where sources come from is Jenkins' business. */
    public void scm(Closure<?> block) {}

    public void wrappers(Closure<?> block) {
        SectionBlock.describe(block, wrappers);
    }

    public void steps(Closure<?> block) {
        SectionBlock.describe(block, steps);
    }

    public void publishers(Closure<?> block) {
        SectionBlock.describe(block, publishers);
    }

    public String name() {
        return name;
    }

    public <T> List<T> wrappersAs(Class<T> type) {
        return wrappers.bound().stream().map(type::cast).toList();
    }

    public <T> List<T> stepsAs(Class<T> type) {
        return steps.bound().stream().map(type::cast).toList();
    }

    public <T> List<T> publishersAs(Class<T> type) {
        return publishers.bound().stream().map(type::cast).toList();
    }

    /** What such a script is compiled into. */
    public abstract static class JobScript extends groovy.lang.Script {

        private final List<FreestyleJob> jobs = new ArrayList<>();

        public void freeStyleJob(String name, Closure<?> block) {
            FreestyleJob job = new FreestyleJob(name);
            SectionBlock.describe(block, job);
            jobs.add(job);
        }
    }
}
