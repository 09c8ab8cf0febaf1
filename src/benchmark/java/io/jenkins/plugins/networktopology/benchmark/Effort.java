package io.jenkins.plugins.networktopology.benchmark;

import java.util.List;
import java.util.Locale;

/** How thoroughly to measure. */
public enum Effort {
    /** Shows that everything runs; its figures mean nothing. */
    QUICK(1, 0, List.of(10, 20), 20),
    /** For a look at one's own change. */
    SHORT(3, 1, List.of(20, 250, 1000), 1000),
    FULL(7, 2, List.of(20, 250, 1000), 1000);

    private final int rounds;
    private final int warmups;
    private final List<Integer> sizes;
    private final int many;

    Effort(int rounds, int warmups, List<Integer> sizes, int many) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.sizes = sizes;
        this.many = many;
    }

    /** By its name in lower case. */
    static Effort named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** How often each thing is measured. */
    public int rounds() {
        return rounds;
    }

    /** How often it is done before, without being measured. */
    public int warmups() {
        return warmups;
    }

    /** The sizes of labs, in nodes. */
    public List<Integer> sizes() {
        return sizes;
    }

    /** The size of a large lab. */
    public int many() {
        return many;
    }
}
