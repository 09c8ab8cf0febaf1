package hudson.model;

import java.io.Serializable;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public final class Result implements Serializable {
    public static final Result SUCCESS = new Result("SUCCESS", 0);
    public static final Result UNSTABLE = new Result("UNSTABLE", 1);
    public static final Result FAILURE = new Result("FAILURE", 2);
    public static final Result NOT_BUILT = new Result("NOT_BUILT", 3);
    public static final Result ABORTED = new Result("ABORTED", 4);

    public Result combine(Result a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Result combine(Result a, Result b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isWorseThan(Result a) {
        return rank > a.rank;
    }

    public boolean isWorseOrEqualTo(Result a) {
        return rank >= a.rank;
    }

    public boolean isBetterThan(Result a) {
        return rank < a.rank;
    }

    public boolean isBetterOrEqualTo(Result a) {
        return rank <= a.rank;
    }

    public boolean isCompleteBuild() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String toString() {
        return name;
    }

    public String toExportedObject() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Result fromString(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static void init() {}

    private final String name;
    private final int rank;

    private Result(String name, int rank) {
        this.name = name;
        this.rank = rank;
    }
}
