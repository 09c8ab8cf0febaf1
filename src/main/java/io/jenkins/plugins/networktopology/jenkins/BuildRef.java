package io.jenkins.plugins.networktopology.jenkins;

import hudson.model.Run;
import java.io.Serializable;
import java.util.Objects;

/** A build, told from all others of its controller, without holding it. */
public final class BuildRef implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String name;

    private BuildRef(String id, String name) {
        this.id = Objects.requireNonNull(id);
        this.name = Objects.requireNonNull(name);
    }

    public static BuildRef of(Run<?, ?> run) {
        return new BuildRef(run.getExternalizableId(), run.getFullDisplayName());
    }

    /** One that was written down, with what {@link #id} and {@link #name} had said. */
    public static BuildRef of(String id, String name) {
        return new BuildRef(id, name);
    }

    /** As {@link Run#fromExternalizableId} takes it: {@code folder/job#12}. */
    public String id() {
        return id;
    }

    /** The full name of its job. */
    public String job() {
        return id.substring(0, Math.max(0, id.lastIndexOf('#')));
    }

    /** For people. */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BuildRef that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
