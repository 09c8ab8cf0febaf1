package io.jenkins.plugins.networktopology.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.topology.CommandExpectation;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of an output that is, and one that is not, as expected. */
class ComparisonTest {

    private static final String ROUTES = """
            Gateway of last resort is not set

            C        12.12.12.0/24 is directly connected, GigabitEthernet2
            O        10.0.0.0/30 [110/2] via 12.12.12.1, 00:01:02, GigabitEthernet2
            """;

    private static Judgement judge(String matches, String absent, String equalTo, String text) {
        CommandExpectation expected = new CommandExpectation(
                "routes",
                List.of(),
                "show ip route",
                Optional.ofNullable(matches),
                Optional.ofNullable(absent),
                Optional.ofNullable(equalTo));
        return Comparison.of(expected).judge("\"show ip route\"", text);
    }

    @Test
    void aMatchAnywhereInTheOutputPassesAndIsWhatWasFound() {
        Judgement judged = judge("^O .*10\\.0\\.0\\.0/30", null, null, ROUTES);

        assertThat(judged.verdict()).isEqualTo(Verdict.PASS);
        assertThat(judged.found()).isEqualTo("\"O        10.0.0.0/30\"");
    }

    @Test
    void aMissingMatchNamesThePatternAndTheOutput() {
        assertThat(judge("^B ", null, null, ROUTES))
                .isEqualTo(Judgement.of(
                        Verdict.FAIL,
                        "no match",
                        "expected a match of /^B / in the output of \"show ip route\", found none in 4 lines that begin"
                                + " with \"Gateway of last resort is not set\""));
    }

    @Test
    void anUnwantedMatchIsQuotedWithItsLine() {
        Judgement judged = judge(null, "\\[110/\\d+\\]", null, ROUTES);

        assertThat(judged.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(judged.message()).endsWith("found \"[110/2]\" in line 4");
    }

    @Test
    void anOutputThatMustBeEqualIsComparedLineByLineWithoutWhiteSpaceAround() {
        assertThat(judge(null, null, "a\nb  \nc", "\na  \nb\nc\n\n").verdict()).isEqualTo(Verdict.PASS);
        assertThat(judge(null, null, "a\nb", "a\nx").message())
                .isEqualTo("expected \"b\" as line 2 of the output of \"show ip route\", found \"x\"");
        assertThat(judge(null, null, "a\nb", "a").message()).endsWith("found the end of the output");
        assertThat(judge(null, null, "a", "a\nb").message())
                .isEqualTo("expected the end of the output as line 2 of the output of \"show ip route\", found \"b\"");
    }

    @Test
    void linesThatDifferFarBehindDifferAndTheDifferenceIsShown() {
        String start = "a".repeat(200);
        Judgement judged = judge(null, null, start + "b", start + "c");

        assertThat(judged.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(judged.message())
                .isEqualTo("expected \"…" + "a".repeat(60)
                        + "b\" as line 1 of the output of \"show ip route\", found \"…" + "a".repeat(60) + "c\"");
    }

    /** The first would take years, the second more stack than a thread has. */
    @Test
    void aPatternThatTakesForEverIsAnErrorThatNamesIt() {
        for (String pattern : List.of("(a+)+$b", "(a|\\n)*c")) {
            Judgement judged = judge(pattern, null, null, "a".repeat(50_000));

            assertThat(judged.verdict()).isEqualTo(Verdict.ERROR);
            assertThat(judged.message()).contains("the pattern /" + pattern + "/ takes too much work", "show ip route");
            assertThat(judge(null, pattern, null, "a".repeat(50_000)).verdict()).isEqualTo(Verdict.ERROR);
        }
    }

    @Test
    void allExpectationsMustHold() {
        assertThat(judge("directly connected", "^B ", null, ROUTES).verdict()).isEqualTo(Verdict.PASS);
        assertThat(judge("directly connected", "^C ", null, ROUTES).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void aPatternThatIsNoneIsOurErrorAndNoFailureOfTheDevice() {
        assertThat(judge("(", null, null, ROUTES).verdict()).isEqualTo(Verdict.ERROR);
    }
}
