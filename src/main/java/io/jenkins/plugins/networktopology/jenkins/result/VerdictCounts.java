package io.jenkins.plugins.networktopology.jenkins.result;

import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many of some checks have which verdict. */
public final class VerdictCounts {

    private static final List<String> WORST_FIRST = List.of("fail", "error", "notReady", "pass");

    private final int pass;
    private final int fail;
    private final int error;
    private final int notReady;
    private final int skipped;

    private VerdictCounts(ToIntFunction<Verdict> count) {
        pass = count.applyAsInt(Verdict.PASS);
        fail = count.applyAsInt(Verdict.FAIL);
        error = count.applyAsInt(Verdict.ERROR);
        notReady = count.applyAsInt(Verdict.NOT_READY);
        skipped = count.applyAsInt(Verdict.SKIPPED);
    }

    static VerdictCounts of(Collection<LabTotals> labs) {
        return new VerdictCounts(verdict -> labs.stream()
                .mapToInt(lab -> switch (verdict) {
                    case PASS -> lab.getPass();
                    case FAIL -> lab.getFail();
                    case ERROR -> lab.getError();
                    case NOT_READY -> lab.getNotReady();
                    case SKIPPED -> lab.getSkipped();
                })
                .sum());
    }

    static VerdictCounts ofChecks(Collection<CheckResult> checks) {
        return new VerdictCounts(verdict -> (int)
                checks.stream().filter(check -> check.verdict() == verdict).count());
    }

    /** The worst of the labs' verdicts; {@code notReady} if there is no lab. */
    static String worst(Collection<LabTotals> labs) {
        return WORST_FIRST.stream()
                .filter(verdict ->
                        labs.stream().anyMatch(lab -> lab.getVerdict().equals(verdict)))
                .findFirst()
                .orElse("notReady");
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
