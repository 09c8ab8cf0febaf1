package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps that work with devices, on a vMX and a CSR with one cable between them. */
class DeviceStepsTest {

    private static final Path CONFIGS = Path.of("src/test/resources/steps");

    @TempDir
    static Path directory;

    private static InnerBench lab;

    private FakeRun build;

    @BeforeAll
    static void up() throws Exception {
        lab = new InnerBench(directory, Path.of("examples-jenkinsfiles/topologies/article.yaml"));
        lab.bench().file("lldp-off.cfg", CONFIGS.resolve("lldp-off.cfg"));
        lab.bench().file("password-in-description.cfg", CONFIGS.resolve("password-in-description.cfg"));
        lab.bench().file("mistake.cfg", CONFIGS.resolve("mistake.cfg"));
    }

    @AfterAll
    static void down() {
        lab.close();
    }

    @BeforeEach
    void build() throws Exception {
        build = lab.nextBuild();
    }

    @Test
    void answerIsReturnedIfItIsAskedForElsePrinted() throws Exception {
        CommandStep returned = new CommandStep("csr-1", "show version");
        returned.setReturnStdout(true);
        assertThat(lab.run(returned)).asString().contains("Cisco IOS XE Software");
        assertThat(lab.bench().log()).doesNotContain("Cisco IOS XE Software");

        assertThat(lab.run(new CommandStep("csr-1", "show version"))).isNull();
        assertThat(lab.bench().log()).contains("csr-1: show version", "Cisco IOS XE Software");
    }

    @Test
    void passwordOfALoginIsMaskedAlsoInAnAnswerThatIsReturned() throws Exception {
        ConfigureStep careless = new ConfigureStep("csr-1");
        careless.setFile("password-in-description.cfg");
        lab.run(careless);
        CommandStep returned = new CommandStep("csr-1", "show running-config");
        returned.setReturnStdout(true);

        assertThat(lab.run(returned))
                .asString()
                .contains("description login is ***")
                .doesNotContain("VR-netlab9");
    }

    @Test
    void lldpSwitchedOffOnADeviceIsSeenByTheNextCheck() throws Exception {
        ConfigureStep off = new ConfigureStep("csr-1");
        off.setFile("lldp-off.cfg");
        lab.run(off);
        LldpStep check = new LldpStep();
        check.setFailOn("none");
        check.setWithin("5s");
        assertThat(lab.run(check))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("verdict", "fail")
                .doesNotContainEntry("fail", 0);

        ConfigureStep on = new ConfigureStep("csr-1");
        on.setText("lldp run");
        lab.run(on);
        assertThat(lab.run(new LldpStep()))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("verdict", "pass");
    }

    @Test
    void lineThatTheDeviceRefusesFailsTheStepWithTheDevicesWords() throws Exception {
        ConfigureStep mistake = new ConfigureStep("csr-1");
        mistake.setFile("mistake.cfg");
        assertThat(lab.fail(mistake))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("csr-1")
                .hasMessageContaining("frobnicate")
                .hasMessageContaining("% Invalid input detected");
    }

    @Test
    void fileThatIsMissingIsNamed() throws Exception {
        ConfigureStep missing = new ConfigureStep("csr-1");
        missing.setFile("missing.cfg");
        assertThat(lab.fail(missing))
                .isInstanceOf(AbortException.class)
                .hasMessageStartingWith("there is no file missing.cfg in ");
    }

    @Test
    void nodesThatDoNotExistAreToldWithThoseThatDo() throws Exception {
        assertThat(lab.fail(new CommandStep("csr-2", "show version")))
                .isInstanceOf(AbortException.class)
                .hasMessage("node: no node is called \"csr-2\"; the lab has vmx-1, csr-1");
        WaitStep wait = new WaitStep();
        wait.setNodes(List.of("csr-1, csr-9"));
        assertThat(lab.fail(wait)).hasMessage("nodes: no node is called \"csr-9\"; the lab has vmx-1, csr-1");
    }

    @Test
    void waitingForDevicesThatAnswerIsOverSoon() throws Exception {
        lab.run(new WaitStep());
        assertThat(lab.bench().log()).contains("vmx-1, csr-1 can be worked with after");
    }

    @Test
    void reportKeepsTheLabWithTheBuild() throws Exception {
        lab.run(new ReportStep());
        assertThat(build.getAction(LabResultAction.class)).isNotNull();
    }

    @Test
    void parametersThatMakeNoSenseAreRefusedBeforeADeviceIsAsked() {
        assertThatThrownBy(() -> new CommandStep("csr-1", "show version\nreload").start(lab.context()))
                .hasMessageContaining("one line");
        assertThatThrownBy(() -> new ConfigureStep("csr-1").start(lab.context()))
                .hasMessageContaining("file: 'FILE'");
        WaitStep wait = new WaitStep();
        wait.setFor("scheduled");
        assertThatThrownBy(() -> wait.start(lab.context())).hasMessageContaining("ready or login or interfaces");
    }
}
