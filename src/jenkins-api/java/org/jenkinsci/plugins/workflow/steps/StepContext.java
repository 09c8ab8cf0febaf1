package org.jenkinsci.plugins.workflow.steps;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.ListenableFuture;
import hudson.model.Result;
import java.io.IOException;
import java.io.Serializable;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class StepContext implements FutureCallback<Object>, Serializable {
    public StepContext() {}

    public abstract <T> T get(Class<T> a) throws IOException, InterruptedException;

    public abstract void onSuccess(Object a);

    public abstract boolean isReady();

    public abstract ListenableFuture<Void> saveState();

    public abstract void setResult(Result a);

    public abstract BodyInvoker newBodyInvoker() throws IllegalStateException;

    public boolean hasBody() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public abstract boolean equals(Object a);

    public abstract int hashCode();
}
