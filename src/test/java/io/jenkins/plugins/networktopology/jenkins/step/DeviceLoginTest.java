package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeCredentialStores;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that log in with credentials of Jenkins' store, on a device that has an account for them. */
class DeviceLoginTest {

    private static final String PASSWORD = "0p-3rator";

    @TempDir
    static Path directory;

    private static InnerBench lab;
    private static FakeCredentialStores stores;

    @BeforeAll
    static void up() throws Exception {
        Path topology = Files.writeString(directory.resolve("lab.yaml"), """
                nodes:
                  eos-1:
                    platform: arista_ceos
                    config:
                      - username operator privilege 15 role network-admin secret %s
                """.formatted(PASSWORD));
        lab = new InnerBench(directory, topology);
        stores = FakeCredentialStores.open()
                .login(JenkinsFacade.get().root(), "eos", "operator", PASSWORD)
                .login(JenkinsFacade.get().root(), "outdated", "operator", "last-years");
    }

    @AfterAll
    static void down() {
        stores.close();
        lab.close();
    }

    @BeforeEach
    void build() throws Exception {
        lab.nextBuild();
    }

    @Test
    void linesAreEnteredAndCommandsAreRunAsTheirUser() throws Exception {
        ConfigureStep named = new ConfigureStep("eos-1");
        named.setCredentialsId("eos");
        named.setText("hostname edge");
        lab.run(named);
        CommandStep shown = new CommandStep("eos-1", "show running-config");
        shown.setCredentialsId("eos");
        shown.setReturnStdout(true);

        assertThat(lab.run(shown)).asString().contains("hostname edge").doesNotContain(PASSWORD);
        assertThat(lab.bench().log()).contains("eos-1: 1 line configured").doesNotContain(PASSWORD);
    }

    @Test
    void aLoginThatTheDeviceRefusesFailsTheStepWithTheUsersName() throws Exception {
        CommandStep refused = new CommandStep("eos-1", "show version");
        refused.setCredentialsId("outdated");

        assertThat(lab.fail(refused))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("eos-1")
                .hasMessageContaining("user operator")
                .hasMessageNotContaining("last-years");
    }

    @Test
    void credentialsThatTheBuildMayNotUseAreNamed() throws Exception {
        ConfigureStep step = new ConfigureStep("eos-1");
        step.setText("hostname edge");
        step.setCredentialsId("nobody");

        assertThat(lab.fail(step))
                .isInstanceOf(AbortException.class)
                .hasMessageStartingWith(
                        "there are no credentials \"nobody\" of kind \"username with password\" that this"
                                + " build may use");
    }
}
