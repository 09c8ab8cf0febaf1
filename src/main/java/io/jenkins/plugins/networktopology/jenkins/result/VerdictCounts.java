package io.jenkins.plugins.networktopology.jenkins.result;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many checks of some labs have which verdict. */
public final class VerdictCounts {

    private static final List<String> WORST_FIRST = List.of("fail", "error", "notReady", "pass");

    private final int pass;
    private final int fail;
    private final int error;
    private final int notReady;
    private final int skipped;

    private VerdictCounts(Collection<LabTotals> labs) {
        pass = sum(labs, LabTotals::getPass);
        fail = sum(labs, LabTotals::getFail);
        error = sum(labs, LabTotals::getError);
        notReady = sum(labs, LabTotals::getNotReady);
        skipped = sum(labs, LabTotals::getSkipped);
    }

    static VerdictCounts of(Collection<LabTotals> labs) {
        return new VerdictCounts(labs);
    }

    /** The worst of the labs' verdicts; {@code notReady} if there is no lab. */
    static String worst(Collection<LabTotals> labs) {
        return WORST_FIRST.stream()
                .filter(verdict ->
                        labs.stream().anyMatch(lab -> lab.getVerdict().equals(verdict)))
                .findFirst()
                .orElse("notReady");
    }

    private static int sum(Collection<LabTotals> labs, ToIntFunction<LabTotals> count) {
        return labs.stream().mapToInt(count).sum();
    }

    public int getPass() {
        return pass;
    }

    public int getFail() {
        return fail;
    }

    public int getError() {
        return error;
    }

    public int getNotReady() {
        return notReady;
    }

    public int getSkipped() {
        return skipped;
    }

    /** All that were judged or should have been. */
    public int getChecks() {
        return pass + fail + error + notReady;
    }
}
