package io.jenkins.plugins.networktopology.jenkins.fake;

import com.google.common.util.concurrent.Futures;
import hudson.model.Result;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jenkinsci.plugins.workflow.steps.BodyInvoker;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * Where a step runs: what it may ask for, its body, and its outcome. As in Pipeline the first outcome counts; a second
 * one is a mistake that {@link #outcomes} shows.
 */
public final class FakeStepContext extends StepContext {

    private static final long serialVersionUID = 1L;

    private final transient Map<Class<?>, Object> given = new HashMap<>();
    private final transient CompletableFuture<Object> outcome = new CompletableFuture<>();
    private final transient Body body;
    private volatile int outcomes;
    private volatile int saves;
    private transient volatile Runnable onSave = () -> {};

    /** What a step's block does; it runs on a thread of its own. */
    public interface Body {
        Object run(FakeStepContext inner) throws Exception;
    }

    public FakeStepContext(Map<Class<?>, Object> given, Body body) {
        this.given.putAll(given);
        this.body = body;
    }

    @Override
    public <T> T get(Class<T> type) {
        return type.cast(given.get(type));
    }

    /** The same with something more, as a body or the next step sees it. */
    public FakeStepContext with(Map<Class<?>, Object> more, Body inner) {
        FakeStepContext context = new FakeStepContext(given, inner);
        context.given.putAll(more);
        return context;
    }

    @Override
    public synchronized void onSuccess(Object value) {
        outcomes++;
        outcome.complete(value);
    }

    @Override
    public synchronized void onFailure(Throwable thrown) {
        outcomes++;
        outcome.completeExceptionally(thrown);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public com.google.common.util.concurrent.ListenableFuture<Void> saveState() {
        saves++;
        onSave.run();
        return Futures.immediateFuture(null);
    }

    @Override
    public void setResult(Result result) {
        get(hudson.model.Run.class).setResult(result);
    }

    @Override
    public BodyInvoker newBodyInvoker() {
        return new FakeBody(this, body);
    }

    /** What became of the step. */
    public CompletableFuture<Object> outcome() {
        return outcome;
    }

    public int outcomes() {
        return outcomes;
    }

    /** Is run, on the step's thread, when the step asks to be written down. */
    public void onSave(Runnable work) {
        onSave = work;
    }

    /** How often the step has asked to be written down. */
    public int saves() {
        return saves;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
