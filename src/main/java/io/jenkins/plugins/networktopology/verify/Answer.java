package io.jenkins.plugins.networktopology.verify;

import io.jenkins.plugins.networktopology.session.CommandOutput;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of one inquiry.
 *
 * @param inquiry what was asked
 * @param outputs the answers to its commands, as far as there are any
 * @param failure why an answer is missing, as a sentence without capital and full stop
 */
public record Answer(Inquiry inquiry, List<CommandOutput> outputs, Optional<String> failure) {

    public Answer {
        Objects.requireNonNull(inquiry);
        Objects.requireNonNull(failure);
        outputs = List.copyOf(outputs);
    }

    /** The answers to all commands, one behind the other. */
    public String text() {
        return outputs.stream().map(CommandOutput::text).collect(Collectors.joining("\n"));
    }

    /** The first line that refuses a command. */
    public Optional<String> refusal() {
        return outputs.stream().flatMap(output -> output.refusal().stream()).findFirst();
    }

    /** What was typed and answered, as evidence. */
    public String transcript() {
        String spoken = outputs.stream()
                .map(output -> inquiry.node() + "# " + output.command() + "\n" + output.text())
                .collect(Collectors.joining("\n"));
        return spoken + failure.map(reason -> "\n[" + reason + "]").orElse("") + "\n";
    }
}
