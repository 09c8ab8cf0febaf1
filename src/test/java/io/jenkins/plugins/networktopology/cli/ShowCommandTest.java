package io.jenkins.plugins.networktopology.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShowCommandTest {

    @Test
    void almostFourHoursAreNotCalledThree() {
        assertThat(ShowCommand.expiry(Duration.ofHours(4).minusSeconds(4))).isEqualTo("expires in 3h59m");
    }

    @Test
    void timesAreInTwoUnitsAtMost() {
        assertThat(ShowCommand.age(Duration.ofSeconds(-1))).isEqualTo("0s");
        assertThat(ShowCommand.age(Duration.ofSeconds(119))).isEqualTo("119s");
        assertThat(ShowCommand.age(Duration.ofSeconds(121))).isEqualTo("2m");
        assertThat(ShowCommand.age(Duration.ofMinutes(60))).isEqualTo("1h");
        assertThat(ShowCommand.age(Duration.ofMinutes(61))).isEqualTo("1h1m");
        assertThat(ShowCommand.age(Duration.ofDays(3))).isEqualTo("72h");
    }

    @Test
    void aLabWhoseTimeIsUpSaysSinceWhen() {
        assertThat(ShowCommand.expiry(Duration.ofMinutes(-5))).isEqualTo("expired 5m ago");
    }
}
