package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabIdTest {

    @Test
    void randomIdsBeginWithTheTopologyAndDiffer() {
        assertThat(LabId.random("article").value()).matches("article-[a-z2-9]{6}");
        assertThat(Stream.generate(() -> LabId.random("a")).limit(100).distinct())
                .hasSizeGreaterThan(95);
    }

    @Test
    void namespaceOfALongNameIsStillADnsLabel() {
        LabId id = LabId.random("x".repeat(63));
        assertThat(LabSettings.of(Owner.user()).namespace(id)).hasSizeLessThanOrEqualTo(63);
    }

    @Test
    void whatIsNoDnsLabelIsRefused() {
        assertThatThrownBy(() -> new LabId("Not_One")).hasMessageContaining("\"Not_One\" is no lab id");
        assertThatThrownBy(() -> new LabId("")).isInstanceOf(IllegalArgumentException.class);
    }
}
