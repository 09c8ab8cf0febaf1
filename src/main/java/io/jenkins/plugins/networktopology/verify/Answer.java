package io.jenkins.plugins.networktopology.verify;

import io.jenkins.plugins.networktopology.session.CommandOutput;
import java.util.ArrayList;
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
 * @param remains what had come of the answer that is missing: evidence, nothing to read a verdict from
 */
public record Answer(Inquiry inquiry, List<CommandOutput> outputs, Optional<String> failure, String remains) {

    public Answer {
        Objects.requireNonNull(inquiry);
        Objects.requireNonNull(failure);
        Objects.requireNonNull(remains);
        outputs = List.copyOf(outputs);
    }

    /** All commands were answered. */
    public static Answer complete(Inquiry inquiry, List<CommandOutput> outputs) {
        return new Answer(inquiry, outputs, Optional.empty(), "");
    }

    /** The command behind the last one that was answered was not. */
    public static Answer failed(Inquiry inquiry, List<CommandOutput> outputs, String failure, String remains) {
        return new Answer(inquiry, outputs, Optional.of(failure), remains);
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
        List<String> spoken = new ArrayList<>();
        outputs.forEach(output -> spoken.add(prompt(output.command()) + output.text()));
        if (!remains.isBlank()) {
            spoken.add(prompt(inquiry.commands().get(outputs.size())) + remains);
        }
        failure.ifPresent(reason -> spoken.add("[" + reason + "]"));
        return String.join("\n", spoken) + "\n";
    }

    private String prompt(String command) {
        return inquiry.node() + "# " + command + "\n";
    }
}
