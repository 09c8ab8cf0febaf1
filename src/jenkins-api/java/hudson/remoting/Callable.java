package hudson.remoting;

import java.io.Serializable;

/** Signature of remoting-3261, for the compiler only. */
public interface Callable<V, T extends Throwable> extends Serializable {
    V call() throws Throwable;
}
