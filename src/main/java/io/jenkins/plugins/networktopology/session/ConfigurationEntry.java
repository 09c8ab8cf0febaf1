package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.platform.Dialect.ConfigMode;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Types configuration lines at a prompt: enter, lines, commit, leave, save; and back out of it when a line is refused. */
final class ConfigurationEntry {

    /** For leaving configuration mode when the caller's limit is over already. */
    private static final Duration RETREAT = Duration.ofSeconds(10);

    private final String subject;
    private final ShellConversation conversation;
    private final ConfigMode mode;
    private final Refusals refusals;
    private final SecretMask mask;
    private final String dialect;
    private int effective;

    ConfigurationEntry(String subject, ShellConversation conversation, Dialect dialect, SecretMask mask) {
        this.subject = subject;
        this.conversation = conversation;
        this.mode = dialect.config();
        this.dialect = dialect.id();
        this.mask = mask;
        refusals = new Refusals(dialect.errors());
    }

    /** As {@link DeviceSession#configure}. */
    void enter(List<String> lines, Deadline deadline) throws SessionException, InterruptedException {
        List<ConfigLine> typed = ConfigLine.of(subject, lines, mode.texts());
        boolean left = false;
        try {
            begin(deadline);
            for (int i = 0; i < typed.size(); i++) {
                type(typed.get(i), i == typed.size() - 1, deadline);
            }
            commit(deadline);
            left = true;
        } finally {
            if (!left) {
                retreat();
            }
        }
        leave(deadline);
    }

    private void begin(Deadline deadline) throws SessionException, InterruptedException {
        for (String command : mode.enter()) {
            String answer = conversation.ask(command, deadline);
            if (!conversation.inConfigurationMode()
                    && refusals.inConfiguration(answer).isPresent()) {
                throw refused("\"" + command + "\"", answer);
            }
        }
        if (!conversation.inConfigurationMode()) {
            throw refused(
                    "configuration mode",
                    "the prompt is " + conversation.prompt().strip());
        }
    }

    private void type(ConfigLine line, boolean last, Deadline deadline) throws SessionException, InterruptedException {
        String answer = conversation.ask(line.all(), deadline);
        if (refusals.inConfiguration(answer).isPresent()) {
            throw refused("line " + line.number() + " \"" + line.text() + "\"", answer);
        }
        boolean mayLeave = last && mode.commit().isEmpty();
        if (!conversation.inConfigurationMode() && !mayLeave) {
            throw refused(
                    "line " + line.number() + " \"" + line.text() + "\"",
                    "it left configuration mode; the prompt is "
                            + conversation.prompt().strip());
        }
        effective = line.number();
    }

    private void commit(Deadline deadline) throws SessionException, InterruptedException {
        for (String command : mode.commit()) {
            String answer = conversation.ask(command, deadline);
            if (refusals.inConfiguration(answer).isPresent()) {
                throw refused("\"" + command + "\"", answer + explanation(deadline));
            }
        }
    }

    private String explanation(Deadline deadline) throws SessionException, InterruptedException {
        StringBuilder all = new StringBuilder();
        for (String command : mode.explain()) {
            all.append('\n').append(conversation.ask(command, deadline));
        }
        return all.toString();
    }

    private void leave(Deadline deadline) throws SessionException, InterruptedException {
        for (String command : conversation.inConfigurationMode() ? mode.exit() : List.<String>of()) {
            conversation.ask(command, deadline);
        }
        if (conversation.inConfigurationMode()) {
            conversation.end("it stayed in configuration mode");
            throw new SessionException(
                    Kind.REFUSED,
                    subject + ": the configuration is entered, but " + mode.exit()
                            + " did not leave configuration mode");
        }
        for (String command : mode.save()) {
            String answer = conversation.ask(command, deadline);
            Optional<String> refusal = refusals.inConfiguration(answer);
            if (refusal.isPresent()) {
                throw new SessionException(
                        Kind.REFUSED,
                        subject + ": the configuration is in effect, but \"" + command + "\" was refused: "
                                + mask.mask(refusal.get()));
            }
        }
    }

    /** Whatever happened, an interrupt included: what is not committed is dropped, or the session is over. */
    private void retreat() {
        boolean interrupted = Thread.interrupted();
        try {
            if (!conversation.isDead() && (!conversation.isAwaitingPrompt() || conversation.recover())) {
                Deadline deadline = Deadline.in(RETREAT);
                for (String command : conversation.inConfigurationMode() ? mode.abort() : List.<String>of()) {
                    conversation.ask(command, deadline);
                }
                if (conversation.inConfigurationMode()) {
                    conversation.end("it could not be brought out of configuration mode");
                }
            }
        } catch (SessionException e) {
            conversation.end("it could not be brought out of configuration mode");
        } catch (InterruptedException e) {
            interrupted = true;
            conversation.end("interrupted while leaving configuration mode");
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private SessionException refused(String what, String answer) {
        return new SessionException(
                Kind.REFUSED,
                mask.mask(subject + ": " + what + " was refused: " + words(answer)) + "; " + consequence());
    }

    /** The device's words without blank lines and without the line that points at the mistake. */
    private static String words(String answer) {
        return answer.lines()
                .filter(line -> !line.isBlank() && !line.strip().equals("^"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private String consequence() {
        if (!mode.commit().isEmpty()) {
            return "nothing was committed";
        }
        return effective == 0
                ? "no line had been entered before"
                : "the lines up to " + effective + " are in effect, " + dialect + " has no commit";
    }
}
