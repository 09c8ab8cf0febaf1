package io.jenkins.plugins.networktopology.jenkins.form;

import io.jenkins.plugins.networktopology.jenkins.example.PluginSteps;
import io.jenkins.plugins.networktopology.jenkins.example.StepParameter;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;

/** {@code docs/steps.md}: the steps with their parameters, in the words of their help. */
final class StepsDocument {

    private final StringBuilder text = new StringBuilder();

    private StepsDocument() {}

    static String text() throws Exception {
        StepsDocument document = new StepsDocument();
        document.text.append("""
                # Pipeline steps
                Made of the steps' help by `mvn test -Dtest=StepsDocumentTest -Dsteps.update`; change the texts there. The Snippet
                Generator of a Jenkins writes calls of them; [examples-jenkinsfiles](../examples-jenkinsfiles) has whole files.
                """);
        for (StepDescriptor step : new TreeMap<>(PluginSteps.all()).values()) {
            document.step(step);
        }
        return document.text.toString();
    }

    private void step(StepDescriptor step) throws Exception {
        Class<?> type = step.getClass().getEnclosingClass();
        List<StepParameter> parameters = StepParameter.of(type);
        text.append("\n## ").append(step.getFunctionName()).append('\n');
        text.append(step.getDisplayName()).append(".\n\n");
        text.append("    ").append(call(step, parameters)).append("\n");
        for (String paragraph : help(type, Optional.empty())) {
            text.append('\n').append(paragraph).append('\n');
        }
        if (!parameters.isEmpty()) {
            text.append("\n| parameter | takes | what it is |\n|---|---|---|\n");
        }
        for (StepParameter parameter : parameters) {
            text.append("| `").append(parameter.name()).append('`');
            text.append(parameter.required() ? ", required" : "");
            text.append(" | ").append(parameter.typeName());
            text.append(" | ")
                    .append(String.join(" ", help(type, Optional.of(parameter.name())))
                            .replace("|", "\\|"));
            text.append(" |\n");
        }
    }

    /** The shortest call: what must be given, and the block. */
    private static String call(StepDescriptor step, List<StepParameter> parameters) {
        List<String> needed = parameters.stream()
                .filter(StepParameter::required)
                .map(parameter -> parameter.name() + ": …")
                .toList();
        boolean more = needed.size() < parameters.size();
        return step.getFunctionName() + "(" + String.join(", ", needed)
                + (more ? needed.isEmpty() ? "…" : ", …" : "") + ")"
                + (step.takesImplicitBlockArgument() ? " { … }" : "");
    }

    private static List<String> help(Class<?> type, Optional<String> field) throws Exception {
        return HelpText.of(type, field)
                .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no help"
                        + field.map(name -> "-" + name).orElse("") + ".html"));
    }
}
