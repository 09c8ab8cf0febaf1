package io.jenkins.plugins.networktopology.jenkins.step;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jenkinsci.plugins.workflow.steps.BodyExecution;
import org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/** A step around a body that has work to do when the body has ended, and is answered once whatever comes when. */
abstract class BlockStepExecution extends StepExecution {

    private static final long serialVersionUID = 1L;

    /** How long an abort waits for the undoing of what was done before a body. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private volatile Object value;
    private volatile Throwable failure;
    private transient boolean answered;

    BlockStepExecution(StepContext context) {
        super(context);
    }

    /**
     * A body that runs is cancelled, and its end begins the work after it; without one the step ends here, or when it has
     * undone what it had done.
     */
    @Override
    public final void stop(Throwable cause) throws Exception {
        BodyExecution running;
        boolean undoing = false;
        synchronized (this) {
            running = running();
            if (running == null) {
                undoing = cutShort(cause);
            }
        }
        if (running != null) {
            running.cancel(cause);
        } else if (!undoing) {
            answer(cause);
        }
    }

    /** The body while it runs, else null; called with this locked. */
    abstract BodyExecution running();

    /**
     * Ends the work before the body, which undoes then what it has done.
     *
     * @return whether that answers with the cause when it is done; else the step is answered now
     */
    abstract boolean cutShort(Throwable cause);

    /** The body has ended, well or not. Called on the thread that runs the Pipeline, so it only hands work on. */
    abstract void leave(Object result, Throwable thrown);

    /** How the step ends when the work after the body is done. */
    final void willEnd(Object result, Throwable thrown) {
        value = result;
        failure = thrown;
    }

    /** Null if it ends well. */
    final Throwable failure() {
        return failure;
    }

    /** Ends the step with how it {@link #willEnd}, unless it has ended. */
    final void answer() {
        answer(failure);
    }

    /** Ends the step, unless it has ended: an abort of the work after the body does not wait for it. */
    final void answer(Throwable thrown) {
        synchronized (this) {
            if (answered) {
                return;
            }
            answered = true;
            notifyAll();
        }
        if (thrown == null) {
            getContext().onSuccess(value);
        } else {
            getContext().onFailure(thrown);
        }
    }

    /**
     * Waits until the step has ended, for a time, and ends it then.
     *
     * @param late what to do before, if it has not ended
     */
    final void answerInTime(Runnable late) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (this) {
            while (!answered && end - System.nanoTime() > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            }
            if (answered) {
                return;
            }
        }
        late.run();
        answer();
    }

    /** Tells a step that its body has ended. */
    static final class BodyEnd extends BodyExecutionCallback {

        private static final long serialVersionUID = 1L;

        private final BlockStepExecution execution;

        BodyEnd(BlockStepExecution execution) {
            this.execution = execution;
        }

        @Override
        public void onSuccess(StepContext context, Object result) {
            execution.leave(result, null);
        }

        @Override
        public void onFailure(StepContext context, Throwable thrown) {
            execution.leave(null, thrown);
        }
    }
}
