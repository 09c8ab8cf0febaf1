package io.jenkins.plugins.networktopology.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.report.TrendSvg.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendSvgTest {

    @Test
    void whatDidNotPassIsCountedInWords() {
        String svg = TrendSvg.of(List.of(new Column("#1", 26, 0, 0, 0), new Column("#2", 20, 4, 1, 1)));

        assertThat(svg)
                .startsWith("<svg")
                .contains("#2: 20 passed, 4 failed, 1 could not be judged, 1 not ready")
                .contains(">✗6</text>")
                .doesNotContain("style=")
                .doesNotContain(">✗0<");
    }

    @Test
    void whatCouldNotBeJudgedDoesNotLookLikeAFailure() {
        assertThat(TrendSvg.of(List.of(new Column("#1", 14, 0, 6, 1), new Column("#2", 14, 0, 0, 3))))
                .contains(">!7</text>")
                .contains(">…3</text>")
                .doesNotContain("✗");
    }

    @Test
    void aPartOfEveryVerdictIsDrawnHoweverFewChecksHaveIt() {
        String svg = TrendSvg.of(List.of(new Column("#1", 100_000, 1, 0, 0)));

        assertThat(svg.split("<rect")).hasSize(3);
        assertThat(svg).contains("height=\"1.5\"");
    }

    @Test
    void buildsWithoutChecksAreColumnsWithoutParts() {
        assertThat(TrendSvg.of(List.of(new Column("#1", 0, 0, 0, 0))))
                .contains("#1")
                .doesNotContain("<rect");
    }

    @Test
    void labelsThatWouldTouchAreLeftOutAndTheNewestStays() {
        assertThat(TrendSvg.of(List.of(
                        new Column("#9", 1, 0, 0, 0),
                        new Column("#10", 1, 0, 0, 0),
                        new Column("#11", 1, 0, 0, 0),
                        new Column("#12", 1, 0, 0, 0))))
                .contains(">#10</text>", ">#12</text>", "#11: 1 passed")
                .doesNotContain(">#9</text>", ">#11</text>");
    }
}
