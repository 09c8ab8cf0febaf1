package hudson.init;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public enum InitMilestone {
    STARTED,
    PLUGINS_LISTED,
    PLUGINS_PREPARED,
    PLUGINS_STARTED,
    EXTENSIONS_AUGMENTED,
    SYSTEM_CONFIG_LOADED,
    SYSTEM_CONFIG_ADAPTED,
    JOB_LOADED,
    JOB_CONFIG_ADAPTED,
    COMPLETED;

    public String toString() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
