package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Closure;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/** A call of one of the plugin's steps: binds it, starts its execution, waits for its outcome. */
final class StepCall {

    private static final int LIMIT_MINUTES = 5;

    private final PipelineRun run;
    private final StepDescriptor descriptor;
    private final Map<String, ?> named;
    private final Closure<?> body;

    StepCall(PipelineRun run, StepDescriptor descriptor, Object... arguments) {
        this.run = run;
        this.descriptor = descriptor;
        int count = arguments.length;
        this.body = count > 0 && arguments[count - 1] instanceof Closure<?> closure ? closure : null;
        this.named = named(body == null ? count : count - 1, arguments);
    }

    @SuppressWarnings("unchecked")
    private Map<String, ?> named(int count, Object... arguments) {
        if (count > 1) {
            throw new IllegalArgumentException(name() + ": expected named parameters, found " + count + " arguments");
        }
        if (count == 0) {
            return Map.of();
        }
        return arguments[0] instanceof Map<?, ?> map
                ? (Map<String, ?>) map
                : StepBinding.unnamed(name(), PluginSteps.type(descriptor), arguments[0]);
    }

    private String name() {
        return descriptor.getFunctionName();
    }

    Object run() throws Throwable {
        Step step = StepBinding.bind(name(), PluginSteps.type(descriptor), named);
        if (descriptor.takesImplicitBlockArgument() != (body != null)) {
            throw new IllegalArgumentException(name() + (body == null ? " needs a block" : " takes no block"));
        }
        for (Class<?> needed : descriptor.getRequiredContext()) {
            if (run.place().get(needed) == null) {
                throw new IllegalStateException(name() + ": required context " + needed + " is missing");
            }
        }
        FakeStepContext context = run.place().with(Map.of(), this::body);
        StepExecution execution = step.start(context);
        execution.start();
        try {
            return context.outcome().get(LIMIT_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw e.getCause();
        } catch (InterruptedException e) {
            execution.stop(new FlowInterruptedException(Result.ABORTED, true));
            throw e;
        }
    }

    private Object body(FakeStepContext inner) throws Exception {
        try {
            return run.in(inner, body::call);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }
}
