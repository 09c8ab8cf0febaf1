package io.jenkins.plugins.networktopology.jenkins.fake;

import hudson.model.Result;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jenkinsci.plugins.workflow.steps.BodyExecution;
import org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback;
import org.jenkinsci.plugins.workflow.steps.BodyInvoker;
import org.jenkinsci.plugins.workflow.steps.EnvironmentExpander;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/** A block: runs once on a thread of its own, can be cancelled, and then tells its callback, exactly once. */
final class FakeBody extends BodyInvoker {

    private final FakeStepContext outer;
    private final FakeStepContext.Body body;
    private final Map<Class<?>, Object> more = new HashMap<>();
    private BodyExecutionCallback callback;

    FakeBody(FakeStepContext outer, FakeStepContext.Body body) {
        this.outer = outer;
        this.body = body;
    }

    @Override
    public BodyInvoker withContext(Object given) {
        more.put(given instanceof EnvironmentExpander ? EnvironmentExpander.class : given.getClass(), given);
        return this;
    }

    @Override
    public BodyInvoker withDisplayName(String name) {
        return this;
    }

    @Override
    public BodyInvoker withCallback(BodyExecutionCallback other) {
        callback = other;
        return this;
    }

    @Override
    public BodyExecution start() {
        FakeStepContext inner = outer.with(more, body);
        Running running = new Running();
        running.thread = new Thread(
                () -> {
                    Object value;
                    try {
                        value = body.run(inner);
                    } catch (Throwable thrown) {
                        callback.onFailure(outer, running.cause == null ? thrown : running.cause);
                        return;
                    }
                    callback.onSuccess(outer, value);
                },
                "body");
        running.thread.setDaemon(true);
        running.thread.start();
        return running;
    }

    private static final class Running extends BodyExecution {
        private static final long serialVersionUID = 1L;
        private transient Thread thread;
        private transient volatile Throwable cause;

        @Override
        public Collection<StepExecution> getCurrentExecutions() {
            return List.of();
        }

        @Override
        public boolean cancel(Throwable reason) {
            cause = reason;
            thread.interrupt();
            return true;
        }

        @Override
        public boolean cancel(boolean interrupt) {
            return cancel(new FlowInterruptedException(Result.ABORTED, true));
        }

        @Override
        public boolean isCancelled() {
            return cause != null;
        }

        @Override
        public boolean isDone() {
            return !thread.isAlive();
        }

        @Override
        public Object get() {
            throw new UnsupportedOperationException("nobody waits for a body");
        }

        @Override
        public Object get(long time, TimeUnit unit) {
            throw new UnsupportedOperationException("nobody waits for a body");
        }
    }
}
