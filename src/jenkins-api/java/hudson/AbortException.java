package hudson;

import java.io.IOException;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class AbortException extends IOException {
    public AbortException() {}

    public AbortException(String a) {
        super(a);
    }
}
