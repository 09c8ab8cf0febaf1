package io.jenkins.plugins.networktopology.verify;

import java.util.List;
import java.util.Optional;

/** One thing to verify on one node. Used by one thread at a time. */
public interface Check {

    /** As in {@link CheckResult#id()}. */
    String id();

    /** As in {@link CheckResult#kind()}. */
    String kind();

    /** As in {@link CheckResult#subject()}. */
    String subject();

    /** The node that is asked. */
    String node();

    /** What is asked of {@link #node()} at each look; none if the verdict is certain without asking. */
    List<Inquiry> asks();

    /**
     * All that the verdict rests on, its evidence: what it asks itself, what other checks ask of this and other nodes.
     */
    List<Inquiry> restsOn();

    /** Whether a look costs so much that a check that holds is looked at only once more, at the end. */
    boolean costly();

    /**
     * The verdict by the latest answers, which the check's set has read.
     *
     * @return empty if more has to be answered first
     */
    Optional<Judgement> judge();
}
