package io.jenkins.plugins.networktopology.session;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a device answered to one command.
 *
 * @param command as typed
 * @param text the output without echo and prompt, line ends as {@code \n}, no control sequences
 * @param took from the command until the prompt was back
 * @param refusal the line that says that the device refused the command, if it did
 */
public record CommandOutput(String command, String text, Duration took, Optional<String> refusal) {

    public CommandOutput {
        Objects.requireNonNull(command);
        Objects.requireNonNull(text);
        Objects.requireNonNull(took);
        Objects.requireNonNull(refusal);
    }
}
