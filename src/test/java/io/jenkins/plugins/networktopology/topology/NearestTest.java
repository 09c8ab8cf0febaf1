package io.jenkins.plugins.networktopology.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word somebody may have meant. */
class NearestTest {

    private static final List<String> KEYS = List.of("bootstrap", "links", "name", "nodes", "publish", "verify");

    @ParameterizedTest
    @CsvSource({"lnks, links", "nodse, nodes", "verfy, verify", "publsh, publish", "boot, bootstrap", "nam, name"})
    void aWordWithFewMistakesIsKnownAgain(String written, String meant) {
        assertThat(Nearest.to(written, KEYS)).contains(meant);
    }

    @Test
    void aShortWordIsNotNearALongerOneThatHappensToHaveItsLetters() {
        assertThat(Nearest.to("eif", KEYS)).isEmpty();
        assertThat(Nearest.to("pub", List.of("public-key-pin"))).contains("public-key-pin");
    }
}
