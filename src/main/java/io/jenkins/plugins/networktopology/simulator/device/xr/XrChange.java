package io.jenkins.plugins.networktopology.simulator.device.xr;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One configuration line that waits for a commit.
 *
 * @param context the mode it was typed in, as a configuration line, or empty at the top
 * @param line as it is shown
 * @param objection why it cannot be committed
 * @param effect what it does when it is committed
 */
record XrChange(
        String context, String line, Function<XrSystem, Optional<String>> objection, Consumer<XrSystem> effect) {

    static XrChange of(String context, String line, Consumer<XrSystem> effect) {
        return new XrChange(context, line, system -> Optional.empty(), effect);
    }
}
