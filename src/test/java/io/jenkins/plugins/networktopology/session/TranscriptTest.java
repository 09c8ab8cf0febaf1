package io.jenkins.plugins.networktopology.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptTest {

    private final Transcript transcript = new Transcript(SecretMask.of("VR-netlab9"));

    @Test
    void aSecretThatComesInPiecesIsHidden() {
        transcript.received("username x password 0 Qq");
        transcript.received("z-12345\r\nthe login is VR-ne");
        transcript.received("tlab9");
        assertThat(transcript.text())
                .isEqualTo("username x password 0 ****\nthe login is ****")
                .doesNotContain("Qqz");
    }

    @Test
    void beginningAndEndAreKeptAndTheGapIsTold() {
        transcript.received("logged in\n");
        for (int i = 0; i < 20_000; i++) {
            transcript.received("line " + i + "\n");
        }
        assertThat(transcript.text())
                .startsWith("logged in\nline 0\n")
                .endsWith("line 19999\n")
                .containsPattern("\\[\\d+ characters left out]")
                .hasSizeLessThan(70_000);
    }
}
