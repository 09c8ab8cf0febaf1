package hudson.model;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class Cause {
    public Cause() {}

    public abstract String getShortDescription();
}
