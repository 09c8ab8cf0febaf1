package io.jenkins.plugins.networktopology.verify;

import java.util.Objects;

/**
 * What one look at the devices says of a check.
 *
 * @param verdict the answer, if nothing changes any more
 * @param found what was seen, as in {@link CheckResult#found()}
 * @param message as in {@link CheckResult#message()}
 * @param lookAgain whether a second look at once may show something else, as after a ping that had to wait for ARP
 */
public record Judgement(Verdict verdict, String found, String message, boolean lookAgain) {

    public Judgement {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(found);
        Objects.requireNonNull(message);
    }

    public static Judgement of(Verdict verdict, String found, String message) {
        return new Judgement(verdict, found, message, false);
    }

    public boolean passes() {
        return verdict == Verdict.PASS;
    }

    /** The same, to be looked at again at once. */
    public Judgement lookingAgain() {
        return new Judgement(verdict, found, message, true);
    }
}
