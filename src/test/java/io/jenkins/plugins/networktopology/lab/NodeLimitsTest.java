package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.BootLimits;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeLimitsTest {

    private static final BootLimits PLATFORM = new BootLimits(minutes(10), minutes(8), minutes(5), minutes(3));

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }

    private static NodeLimits limits(Optional<Duration> boot) {
        return new NodeLimits(PLATFORM, false, boot, minutes(1), minutes(2));
    }

    @Test
    void theUsersLimitCountsUntilTheLoginAndHasThePlatformsPlace() {
        assertThat(limits(Optional.of(minutes(4))).limit(Rung.HEALTHY)).isEqualTo(minutes(4));
        assertThat(limits(Optional.of(minutes(4))).login(minutes(1))).isEqualTo(minutes(3));
        assertThat(limits(Optional.empty()).limit(Rung.HEALTHY)).isEqualTo(minutes(8));
        assertThat(limits(Optional.empty()).login(minutes(7))).isEqualTo(minutes(5));
    }

    @Test
    void aCloneOfADiskTakesAsLongAsAnImageBeforeAMachineIsFound() {
        assertThat(limits(Optional.empty()).limit(Rung.SCHEDULED)).isEqualTo(minutes(2));
        assertThat(new NodeLimits(PLATFORM, true, Optional.empty(), minutes(1), minutes(2)).limit(Rung.SCHEDULED))
                .isEqualTo(minutes(12));
    }

    @Test
    void aDeviceThatBootedJustInTimeStillHasAMomentToAnswer() {
        assertThat(limits(Optional.of(minutes(4))).login(minutes(4))).isEqualTo(Duration.ofSeconds(5));
        assertThat(limits(Optional.of(minutes(4))).login(minutes(9))).isEqualTo(Duration.ofSeconds(5));
    }
}
