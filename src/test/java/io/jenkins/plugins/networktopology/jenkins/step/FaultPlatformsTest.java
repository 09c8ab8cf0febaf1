package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An interface is shut and opened in the words of each platform. */
class FaultPlatformsTest {

    @TempDir
    static Path directory;

    private static InnerBench lab;

    @BeforeAll
    static void up() throws Exception {
        lab = new InnerBench(directory, Path.of("src/test/resources/steps/every-platform.yaml"));
    }

    @AfterAll
    static void down() {
        lab.close();
    }

    @ParameterizedTest
    @CsvSource({
        "hub:Ethernet1,     10.9.1.1",
        "csr:Gi2,           10.9.1.1",
        "xr:Gi0/0/0/0,      10.9.2.1",
        "vmx:ge-0/0/0,      10.9.3.1",
        "ceos:Et1,          10.9.4.1",
        "frr:eth1,          10.9.5.1",
        "host:eth1,         10.9.6.1"
    })
    void nothingGetsThroughDuringTheBlockAndAllOfItAfterwards(String link, String address) throws Exception {
        FakeStepContext context = lab.context(inner -> {
            PingStep cut = new PingStep("hub", address);
            cut.setExpect("fail");
            cut.setCount(1);
            return lab.run(cut);
        });
        new FaultStep(link).start(context).start();
        assertThat(StepBench.outcome(context)).asString().contains("verdict=pass");
        lab.run(new PingStep("hub", address));
    }
}
