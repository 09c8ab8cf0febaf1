package io.jenkins.plugins.networktopology.session;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One command and what has come of its answer until now. */
final class Exchange {

    /** No show command of a lab's device prints as much. */
    private static final int LONGEST = 16_000_000;

    private final String command;
    private final PromptMemory prompts;
    private final CommandEcho echo;
    private final StringBuilder beforeAnswer = new StringBuilder();
    private final ScreenText screen = new ScreenText();
    private boolean echoSeen;
    private boolean returnPressed;

    Exchange(String command, PromptMemory prompts) {
        this.command = command;
        this.prompts = prompts;
        echo = new CommandEcho(command);
    }

    void received(String text) {
        if (echoSeen) {
            screen.append(text);
            return;
        }
        beforeAnswer.append(text);
        OptionalInt start = echo.endIn(beforeAnswer);
        if (start.isPresent()) {
            echoSeen = true;
            screen.append(beforeAnswer.substring(start.getAsInt()));
            beforeAnswer.setLength(0);
        }
    }

    boolean echoSeen() {
        return echoSeen;
    }

    ScreenText screen() {
        return screen;
    }

    boolean isTooLong() {
        return beforeAnswer.length() + screen.length() > LONGEST;
    }

    /** The line that the device is in, for messages. */
    String lastLine() {
        String received = beforeAnswer.toString();
        return echoSeen ? screen.lastLine() : received.substring(received.lastIndexOf('\n') + 1);
    }

    /** Whether the echo and, at the very end, a prompt have come that is the learned one or was shown twice. */
    boolean isComplete() {
        if (!echoSeen) {
            return false;
        }
        String tail = screen.lastLine();
        return prompts.isKnown(tail) || (returnPressed && prompts.isPossible(tail) && stoodBefore(tail.strip()));
    }

    private boolean stoodBefore(String prompt) {
        return screen.finishedLines().lines().map(String::strip).anyMatch(prompt::equals);
    }

    /**
     * Whether return should be pressed to see the prompt again: it has another name than the one learned (the host name
     * was changed), or a log line came right behind it.
     */
    boolean isPromptDoubtful() {
        return echoSeen
                && (prompts.isPossible(screen.lastLine())
                        || screen.finishedLines().lines().anyMatch(prompts::isPossible));
    }

    void returnPressed() {
        returnPressed = true;
    }

    /** The answer as far as it has come. */
    String unfinished() {
        return (screen.finishedLines() + screen.lastLine()).strip();
    }

    /** The prompt that ended the answer. */
    String prompt() {
        return screen.lastLine();
    }

    /** The answer without repeated echoes, without the prompt and lines that belong to it, without blank lines around. */
    String answer() {
        String all = screen.finishedLines() + screen.lastLine();
        String ended = all.substring(0, prompts.startIn(all));
        List<String> kept = new ArrayList<>();
        for (String line : ended.split("\n")) {
            if (isPrompt(line)) {
                break;
            }
            if (isRepeatedEcho(line)) {
                kept.clear();
            } else if (!kept.isEmpty() || !line.isBlank()) {
                kept.add(line);
            }
        }
        return String.join("\n", kept).stripTrailing();
    }

    private boolean isPrompt(String line) {
        return prompts.isKnown(line) || line.strip().equals(prompt().strip());
    }

    /** EOS, when it falls behind, echoes what was typed once more behind the prompt (netmiko). */
    private boolean isRepeatedEcho(String line) {
        String bare = line.stripTrailing();
        return bare.endsWith(command)
                && bare.length() > command.length()
                && prompts.isKnown(bare.substring(0, bare.length() - command.length()));
    }
}
