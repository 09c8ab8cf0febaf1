package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.topology.CheckKind;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of the checks that a topology expects are made: those of some kinds, or all. */
public final class CheckChoice {

    private static final String PARAMETER = "checks: ";

    private final Set<CheckKind> kinds;

    private CheckChoice(Set<CheckKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * Names the kinds, for a field to keep: a form gives one text with commas, a script a list.
     *
     * @param texts each a name or several with commas between; null for none
     */
    public static ArrayList<String> names(List<String> texts) {
        ArrayList<String> names = new ArrayList<>();
        if (texts != null) {
            texts.stream()
                    .flatMap(text -> Arrays.stream(text.split("[,\\s]+")))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(names::add);
        }
        return names;
    }

    /**
     * Reads a choice.
     *
     * @param names none for all kinds
     * @throws AbortException naming the kinds that there are
     */
    public static CheckChoice of(List<String> names) throws AbortException {
        Set<CheckKind> kinds = EnumSet.noneOf(CheckKind.class);
        for (String name : names) {
            try {
                kinds.add(CheckKind.of(name));
            } catch (IllegalArgumentException unknown) {
                throw new AbortException(PARAMETER + unknown.getMessage());
            }
        }
        return new CheckChoice(kinds);
    }

    /** Takes the chosen ones. */
    public Verification from(Verification expected) throws AbortException {
        if (kinds.isEmpty()) {
            return expected;
        }
        try {
            return expected.only(kinds);
        } catch (IllegalArgumentException none) {
            throw new AbortException(PARAMETER + none.getMessage());
        }
    }

    /** What a form says of a text. */
    static FormValidation validation(String text) {
        try {
            of(names(List.of(text == null ? "" : text)));
            return FormValidation.ok();
        } catch (AbortException unknown) {
            return FormValidation.error(unknown.getMessage());
        }
    }
}
