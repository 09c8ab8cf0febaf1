package io.jenkins.plugins.networktopology.jenkins.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.example.PluginSteps;
import io.jenkins.plugins.networktopology.jenkins.example.StepParameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.junit.jupiter.api.Test;

/** Each step and each of its parameters is explained, and the document says the same; {@code -Dsteps.update} writes it. */
class StepsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/steps.md");

    @Test
    void documentIsMadeOfTheHelp() throws Exception {
        String expected = StepsDocument.text();
        if (System.getProperty("steps.update") != null) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("write it anew with -Dsteps.update")
                .isEqualTo(expected);
    }

    @Test
    void eachParameterOfEachStepIsExplainedAndHasAFieldInItsForm() throws Exception {
        List<String> missing = new ArrayList<>();
        for (StepDescriptor step : PluginSteps.all().values()) {
            Class<?> type = step.getClass().getEnclosingClass();
            String form = Files.readString(
                    Path.of("src/main/resources", type.getName().replace('.', '/'), "config.jelly"));
            if (HelpText.of(type, Optional.empty()).isEmpty()) {
                missing.add(step.getFunctionName() + ": help.html");
            }
            for (StepParameter parameter : StepParameter.of(type)) {
                if (HelpText.of(type, Optional.of(parameter.name())).isEmpty()) {
                    missing.add(step.getFunctionName() + ": help-" + parameter.name() + ".html");
                }
                if (!form.contains("\"" + parameter.name() + "\"")) {
                    missing.add(step.getFunctionName() + ": a field " + parameter.name() + " in config.jelly");
                }
            }
        }
        assertThat(PluginSteps.all()).containsKeys("networkTopology", "networkTopologyFault", "networkTopologyReport");
        assertThat(missing).isEmpty();
    }
}
