package io.jenkins.plugins.networktopology.jenkins.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import io.jenkins.plugins.networktopology.cluster.Confidential;
import io.jenkins.plugins.networktopology.jenkins.fake.DenyingApi;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClusterConnectionTest {

    private static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.c2VjcmV0.c2lnbmF0dXJl";

    private static final LabWiring MESHNET = new LabWiring("lab", Wiring.MESHNET, Optional.empty());

    @Test
    void aTokenIsFoundByItsIdAndStaysOutOfTexts() throws Exception {
        ApiServerConnection connection = new ApiServerConnection("https://api.lab.example.com:6443", "lab-token");
        Optional<ApiTarget> target = connection.target(new FakeCredentials().text("lab-token", TOKEN));
        assertThat(target)
                .contains(new ApiTarget.Server(
                        "https://api.lab.example.com:6443", Confidential.of(TOKEN), Optional.empty(), true));
        assertThat(target.toString()).doesNotContain(TOKEN);
    }

    @Test
    void credentialsThatAreMissingAreNamed() {
        assertThatThrownBy(() -> new KubeconfigConnection("lab-kubeconfig").target(new FakeCredentials()))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("\"lab-kubeconfig\"")
                .hasMessageContaining("secret file");
    }

    @Test
    void thatNoCredentialsAreChosenIsSaid() {
        assertThatThrownBy(() -> new KubeconfigConnection("").target(new FakeCredentials()))
                .isInstanceOf(AbortException.class)
                .hasMessage("no credentials are chosen; choose a \"secret file\" in the cluster's configuration");
    }

    @Test
    void credentialsOfAnotherKindAreNotTaken() {
        CredentialSource source = new FakeCredentials().text("lab-kubeconfig", TOKEN);
        assertThatThrownBy(() -> new KubeconfigConnection("lab-kubeconfig").target(source))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("secret file")
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void aTokenIsNotSentInTheClear() {
        CredentialSource source = new FakeCredentials().text("lab-token", TOKEN);
        assertThatThrownBy(() -> new ApiServerConnection("http://api.lab.example.com", "lab-token").target(source))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("https://")
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void theConnectionTestNamesVersionAndMeshnet() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT)) {
            FormValidation answer = ConnectionTest.run(
                    new ApiTarget.KubeconfigText(Confidential.of(simulator.kubeconfig()), Optional.empty()), MESHNET);
            assertThat(answer.kind).as(answer.getMessage()).isEqualTo(FormValidation.Kind.OK);
            assertThat(answer.getMessage()).contains("Kubernetes v1.").contains("meshnet");
        }
    }

    @Test
    void theConnectionTestOfASimulatorStartsOne() throws Exception {
        FormValidation answer = ConnectionTest.run(new SimulatorConnection(), new AskedWiring("meshnet", "", "", ""));
        assertThat(answer.kind).as(answer.getMessage()).isEqualTo(FormValidation.Kind.OK);
        assertThat(answer.getMessage())
                .startsWith("Kubernetes v1.")
                .endsWith("-simulator with meshnet answers, and labs can be made there");
    }

    @Test
    void theConnectionTestSaysThatNobodyAnswers() throws Exception {
        FormValidation answer = ConnectionTest.run(new ApiTarget.Url("http://127.0.0.1:9"), MESHNET);
        assertThat(answer.kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(answer.getMessage()).contains("no answer").contains("http://127.0.0.1:9");
    }

    @Test
    void theConnectionTestNamesEverythingThatLabsMiss() throws Exception {
        try (DenyingApi api = new DenyingApi()) {
            FormValidation answer = ConnectionTest.run(new ApiTarget.Url(api.url()), MESHNET);
            assertThat(answer.kind).isEqualTo(FormValidation.Kind.ERROR);
            assertThat(answer.getMessage().lines())
                    .anyMatch(line -> line.startsWith("Kubernetes v1.31.2 answers, but labs cannot be made there"))
                    .anyMatch(line -> line.startsWith("the wiring meshnet is not there"))
                    .anyMatch(line -> line.startsWith("may not create namespaces"))
                    .anyMatch(line -> line.startsWith("may not deletecollection pods"))
                    .anyMatch(line -> line.startsWith("may not create leases.coordination.k8s.io in "))
                    .noneMatch(line -> line.startsWith("may not list"));
        }
    }

    @Test
    void theConnectionTestOfAWiringByEtcdWantsToKnowTheEtcd() throws Exception {
        FormValidation answer =
                ConnectionTest.run(new InClusterConnection(), new AskedWiring("meshnet-etcd", "", "", ""));
        assertThat(answer.kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(answer.getMessage()).contains("meshnet-etcd").contains("give its endpoints");
    }
}
