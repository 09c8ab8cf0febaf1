package io.jenkins.plugins.networktopology.jenkins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.model.FreeStyleProject;
import hudson.model.Run;
import hudson.tasks.junit.TestResultAction;
import io.jenkins.plugins.casc.ConfigurationAsCode;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.NetworkTopologyConfiguration;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.jenkins.freestyle.NetworkLabWrapper;
import io.jenkins.plugins.networktopology.jenkins.freestyle.PublishLabsRecorder;
import io.jenkins.plugins.networktopology.jenkins.freestyle.RunLabBuilder;
import io.jenkins.plugins.networktopology.jenkins.freestyle.VerifyLabBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.SingleFileSCM;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The plugin in a Jenkins: built by pom-jenkins.xml only, see docs/adr/0004-second-pom.md. */
@WithJenkins
class PluginInJenkinsTest {

    @Test
    void pipelineOnTheSimulatorIsGreenWithItsChecksAsTests(JenkinsRule jenkins) throws Exception {
        simulator();
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, "pipeline");
        job.setDefinition(new CpsFlowDefinition(
                "networkTopology(definition: '''\n" + article() + "''') { networkTopologyVerify() }", true));

        assertPublished(jenkins.buildAndAssertSuccess(job));
    }

    @Test
    void freestyleJobOnTheSimulatorIsGreenWithItsChecksAsTests(JenkinsRule jenkins) throws Exception {
        simulator();
        FreeStyleProject job = jenkins.createFreeStyleProject("freestyle");
        job.setScm(new SingleFileSCM("lab.yaml", article()));
        job.getBuildWrappersList().add(new NetworkLabWrapper("lab.yaml"));
        job.getBuildersList().add(new VerifyLabBuilder());
        job.getPublishersList().add(new PublishLabsRecorder());

        assertPublished(jenkins.buildAndAssertSuccess(job));
    }

    @Test
    void formsGiveBackWhatTheyShow(JenkinsRule jenkins) throws Exception {
        RunLabBuilder before = new RunLabBuilder("lab.yaml");
        before.setImages(List.of("juniper_vmx=registry.example/vmx:1", "cisco_xrv=registry.example/xrv:1"));
        before.setKeepOnFailure("2h");
        before.setFailOn("error");
        RunLabBuilder after = jenkins.configRoundtrip(before);

        jenkins.assertEqualDataBoundBeans(before, after);
    }

    @Test
    void exampleOfTheDocumentationConfiguresClusters(JenkinsRule jenkins, @TempDir Path directory) throws Exception {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/configuration-as-code.md")));
        assertTrue(example.find());
        Path file = Files.writeString(directory.resolve("jenkins.yaml"), example.group(1));
        ConfigurationAsCode.get().configure(file.toString());

        assertEquals(
                List.of("simulator", "lab", "shared", "here"),
                NetworkTopologyConfiguration.get().getClusters().stream()
                        .map(LabCluster::getName)
                        .toList());
    }

    private static void simulator() {
        NetworkTopologyConfiguration.get().setClusters(List.of(new LabCluster("sim", new SimulatorConnection())));
    }

    private static String article() throws IOException {
        try (InputStream text = PluginInJenkinsTest.class.getResourceAsStream("/examples/topologies/article.yaml")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertPublished(Run<?, ?> build) {
        TestResultAction tests = build.getAction(TestResultAction.class);
        assertEquals(6, tests.getTotalCount(), "two nodes, four checks");
        assertEquals(0, tests.getFailCount());
        assertTrue(JenkinsFacade.get().labs().live().isEmpty());
    }
}
