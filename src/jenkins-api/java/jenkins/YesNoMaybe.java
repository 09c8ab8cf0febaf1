package jenkins;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public enum YesNoMaybe {
    YES,
    NO,
    MAYBE;

    public static Boolean toBoolean(YesNoMaybe a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Boolean toBool() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
