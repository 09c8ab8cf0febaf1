package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Binding;
import groovy.lang.Closure;
import groovy.lang.GroovyRuntimeException;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import hudson.EnvVars;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.step.StepBench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.customizers.ImportCustomizer;
import org.jenkinsci.plugins.workflow.steps.EnvironmentExpander;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;

/** One build of a Jenkinsfile. */
final class PipelineRun {

    /** Work in a place of the Pipeline. */
    interface Work {
        Object run() throws Throwable;
    }

    private final StepBench bench;
    private final FakeRun build;
    private final ThreadLocal<FakeStepContext> place = new ThreadLocal<>();
    private final Binding binding = new Binding();
    private final GroovyShell shell;
    private final Map<String, Script> libraries = new HashMap<>();
    private final JenkinsSteps jenkins = new JenkinsSteps(this);
    private Throwable failure;

    PipelineRun(StepBench bench) throws IOException {
        this.bench = bench;
        this.build = bench.build();
        CompilerConfiguration compiler = new CompilerConfiguration();
        compiler.setScriptBaseClass(PipelineScript.class.getName());
        compiler.addCompilationCustomizers(new ImportCustomizer().addImports(Library.class.getName()));
        binding.setVariable(PipelineScript.RUN, this);
        shell = new GroovyShell(getClass().getClassLoader(), binding, compiler);
    }

    /** Runs it to its end. */
    Result run(Path jenkinsfile) throws IOException {
        try {
            libraries.putAll(SharedLibrary.of(jenkinsfile, shell));
            Script script = shell.parse(jenkinsfile.toFile());
            in(bench.context(build, false, inner -> null), script::run);
        } catch (Throwable thrown) {
            failure = unwrapped(thrown);
            build.setResult(
                    failure instanceof FlowInterruptedException interrupted ? interrupted.getResult() : Result.FAILURE);
        }
        return result();
    }

    /** What became of it until now. */
    Result result() {
        return Optional.ofNullable(build.getResult()).orElse(Result.SUCCESS);
    }

    /** Why it failed, if it did. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    StepBench bench() {
        return bench;
    }

    FakeRun build() {
        return build;
    }

    /** Where the calling thread is. */
    FakeStepContext place() {
        return place.get();
    }

    /** Does something in another place. */
    Object in(FakeStepContext inner, Work work) throws Throwable {
        FakeStepContext outer = place.get();
        place.set(inner);
        try {
            return work.run();
        } catch (Throwable thrown) {
            throw unwrapped(thrown);
        } finally {
            place.set(outer);
        }
    }

    /** Does something in this place with more in its context. */
    Object with(Map<Class<?>, Object> more, Work work) throws Throwable {
        return in(place().with(more, inner -> null), work);
    }

    /** Does something with more in the environment. */
    Object withEnvironment(Map<String, String> variables, Work work) throws Throwable {
        EnvironmentExpander outer = place().get(EnvironmentExpander.class);
        EnvironmentExpander mine = EnvironmentExpander.constant(variables);
        return with(Map.of(EnvironmentExpander.class, EnvironmentExpander.merge(outer, mine)), work);
    }

    /** Calls a step, of the plugin, of Jenkins or of a shared library. */
    Object call(String name, Object... arguments) throws Throwable {
        if (PluginSteps.named(name).isPresent()) {
            return new StepCall(this, PluginSteps.named(name).get(), arguments).run();
        }
        if (libraries.containsKey(name)) {
            return libraries.get(name).invokeMethod("call", arguments);
        }
        return jenkins.call(name, arguments);
    }

    /** A variable of the environment, or one that every Jenkinsfile has. */
    Optional<Object> variable(String name) {
        Map<String, String> environment = environment();
        return switch (name) {
            case "env" -> Optional.of(environment);
            case "scm" -> Optional.of("the repository of the Jenkinsfile");
            default -> Optional.ofNullable(environment.get(name));
        };
    }

    private Map<String, String> environment() {
        EnvVars environment = new EnvVars();
        EnvironmentExpander expander = place() == null ? null : place().get(EnvironmentExpander.class);
        if (expander != null) {
            try {
                expander.expand(environment);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return environment;
    }

    /** The exception that was thrown, without what Groovy wraps around checked ones. */
    static Throwable unwrapped(Throwable thrown) {
        boolean wrapper = thrown.getClass() == GroovyRuntimeException.class
                || thrown instanceof org.codehaus.groovy.runtime.InvokerInvocationException;
        return wrapper && thrown.getCause() != null ? unwrapped(thrown.getCause()) : thrown;
    }

    /** Work as the closure that a block step takes. */
    Closure<Object> closure(Work work) {
        return new JavaBlock(work);
    }

    private static final class JavaBlock extends Closure<Object> {

        private static final long serialVersionUID = 1L;

        private final transient Work work;

        JavaBlock(Work work) {
            super(work);
            this.work = work;
        }

        @Override
        public Object call(Object... arguments) {
            try {
                return work.run();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable checked) {
                throw new GroovyRuntimeException(checked.getMessage(), checked);
            }
        }

        @Override
        public Object call() {
            return call(new Object[0]);
        }
    }
}
