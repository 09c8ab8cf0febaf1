package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessIdentityTest {

    @Test
    void thisProcessIsFoundAgainAndLives() {
        ProcessIdentity own = ProcessIdentity.own().orElseThrow();
        assertThat(ProcessIdentity.parse(own.toString())).contains(own);
        assertThat(own.ended()).isFalse();
    }

    @Test
    void processIdThatIsUsedAgainIsAnotherProcess() {
        ProcessIdentity own = ProcessIdentity.own().orElseThrow();
        assertThat(new ProcessIdentity(own.boot(), own.pid(), "1").ended()).isTrue();
    }

    @Test
    void processThatWasKilledHasEnded() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        ProcessIdentity own = ProcessIdentity.own().orElseThrow();
        child.getInputStream().readAllBytes();
        child.waitFor();
        assertThat(new ProcessIdentity(own.boot(), child.pid(), own.start()).ended())
                .isTrue();
    }

    @Test
    void processOnAnotherMachineIsNotJudged() {
        assertThat(new ProcessIdentity("another-boot/pid:[1]", 1, "1").ended()).isFalse();
    }

    @Test
    void whatIsNoIdentityIsNone() {
        assertThat(ProcessIdentity.parse("")).isEmpty();
        assertThat(ProcessIdentity.parse("boot/x/1")).isEmpty();
    }
}
