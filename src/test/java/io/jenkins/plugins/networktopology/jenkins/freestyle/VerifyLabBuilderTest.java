package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds with the step "Verify network topology"; NetworkLabWrapperTest has those where it finds a lab that is well. */
class VerifyLabBuilderTest {

    @TempDir
    Path directory;

    private FreestyleBench bench;

    @BeforeEach
    void start() throws Exception {
        bench = new FreestyleBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void outsideOfALabItSaysWhereTheLabComesFrom() throws Exception {
        FakeBuild build = bench.build().step(new VerifyLabBuilder()).begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("there is no lab to verify; tick \"Network topology lab\"");
    }

    @Test
    void labOfAnotherBuildIsNotTaken() throws Exception {
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(environment -> {
                    FakeBuild other = bench.build("LAB_ID=" + environment.get("LAB_ID"))
                            .step(new VerifyLabBuilder())
                            .begin();
                    assertThat(other.result()).isEqualTo(Result.FAILURE);
                })
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        bench.assertNothingIsLeft();
    }

    @Test
    void afterARestartTheLabAroundAPipelinesBlockIsFoundAgain() throws Exception {
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(environment -> bench.jenkins().restart())
                .step(new VerifyLabBuilder())
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        assertThat(build.log()).contains("4 checks: 4 pass");
        bench.assertNothingIsLeft();
    }

    @Test
    void labOfAnotherBuildIsNotTakenAfterARestartEither() throws Exception {
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(environment -> {
                    bench.jenkins().restart();
                    FakeBuild other = bench.build("LAB_ID=" + environment.get("LAB_ID"), "LAB_CLUSTER=sim")
                            .step(new VerifyLabBuilder())
                            .begin();
                    assertThat(other.result()).isEqualTo(Result.FAILURE);
                    assertThat(other.log()).contains("there is no lab to verify");
                })
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        bench.assertNothingIsLeft();
    }

    @Test
    void labThatIsGoneAfterARestartIsSaidToBe() throws Exception {
        FakeBuild build = bench.build("LAB_ID=article-gone", "LAB_CLUSTER=sim")
                .step(new VerifyLabBuilder())
                .begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("there is no lab to verify");
    }

    @Test
    void verdictThatMustNotFailLetsTheNextStepRun() throws Exception {
        NetworkLabWrapper wrapper = new NetworkLabWrapper("square.yaml");
        wrapper.setFaults(List.of("link-down:vmx-1:ge-0/0/0"));
        VerifyLabBuilder verify = new VerifyLabBuilder();
        verify.setFailOn("none");
        verify.setUnstableOn("notReady");
        FakeBuild build = bench.build().wrapper(wrapper).step(verify).begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.UNSTABLE);
        bench.assertNothingIsLeft();
    }

    @Test
    void timeThatIsNoneIsNamedBeforeALabIsLookedFor() throws Exception {
        VerifyLabBuilder verify = new VerifyLabBuilder();
        verify.setStableFor("soon");
        FakeBuild build = bench.build().step(verify).begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("stableFor: \"soon\" is no time");
    }

    @Test
    void kindOfChecksThatIsChosenIsMadeAlone() throws Exception {
        VerifyLabBuilder verify = new VerifyLabBuilder();
        verify.setChecks(List.of("ping"));
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(verify)
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        assertThat(build.log()).contains("2 checks: 2 pass");
    }

    @Test
    void gateThatThereIsNotIsNamed() throws Exception {
        VerifyLabBuilder verify = new VerifyLabBuilder();
        verify.setFailOn("often");
        FakeBuild build = bench.build().step(verify).begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("failOn: \"often\" is no verdict");
    }
}
