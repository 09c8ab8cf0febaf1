package jenkins.util;

import java.util.concurrent.ScheduledExecutorService;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class Timer {
    public static ScheduledExecutorService get() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    private Timer() {}
}
