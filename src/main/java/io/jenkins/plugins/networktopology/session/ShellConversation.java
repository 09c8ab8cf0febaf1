package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Question and answer at a device's prompt, over any line that carries characters. Nothing is timed: an answer is
 * complete when the echo of the question and, behind it, the learned prompt have come. Silence only decides when to
 * press return to have a doubtful prompt shown again.
 */
final class ShellConversation {

    /** After this silence a prompt that cannot be trusted yet is asked for again. */
    private static final Duration SILENCE = Duration.ofMillis(300);

    /** A device that shows nothing at all is sent a return now and then while it may still answer. */
    private static final Duration LONG_SILENCE = Duration.ofSeconds(3);

    private static final Duration RECOVERY = Duration.ofSeconds(5);

    /** A line that comes back so often is the prompt, though the device prints something before it each time. */
    private static final int OFTEN = 5;

    private static final String RETURN = "\n";

    private final String subject;
    private final TerminalLine line;
    private final Dialect dialect;
    private final Transcript transcript;
    private final PromptMemory prompts;
    private final Questions questions;
    private String prompt = "";
    private boolean awaitingPrompt;
    private Optional<String> dead = Optional.empty();

    /** @param subject the node and its address, for messages */
    ShellConversation(String subject, TerminalLine line, Dialect dialect, Transcript transcript) {
        this.subject = subject;
        this.line = line;
        this.dialect = dialect;
        this.transcript = transcript;
        prompts = new PromptMemory(dialect);
        questions = new Questions(dialect);
    }

    /** The prompt that was shown last. */
    String prompt() {
        return prompt;
    }

    boolean inConfigurationMode() {
        return prompts.isConfig(prompt);
    }

    /** Whether a command was typed and its answer given up, by an interrupt of the caller. */
    boolean isAwaitingPrompt() {
        return awaitingPrompt;
    }

    boolean isDead() {
        return dead.isPresent();
    }

    /**
     * Waits for the first prompt and leaves a login shell, each after it was shown a second time: the first may be a line
     * of a greeting, which can be long and full of lines that look like prompts.
     */
    void login(Deadline deadline) throws SessionException, InterruptedException {
        try {
            awaitPrompt(deadline);
        } catch (SessionException e) {
            if (e.kind() == Kind.CLOSED) {
                throw new SessionException(
                        Kind.NO_PROMPT,
                        subject
                                + ": the device took the login and hung up before its prompt: it may still be booting, or"
                                + " all its lines are taken",
                        e);
            }
            throw e;
        }
    }

    private void awaitPrompt(Deadline deadline) throws SessionException, InterruptedException {
        ScreenText screen = new ScreenText();
        String seen = "";
        int times = 0;
        while (true) {
            String text = receive(deadline.leftOr(LONG_SILENCE));
            screen.append(text);
            String tail = screen.lastLine();
            if (text.isEmpty()) {
                if (deadline.over()) {
                    throw noPrompt(screen);
                }
                send(RETURN);
            } else if (questions.reply(screen).isPresent()) {
                send(questions.take());
            } else if (prompts.isPossible(tail) || isLoginShell(tail)) {
                times = tail.strip().equals(seen) ? times + 1 : 1;
                seen = tail.strip();
                boolean confirmed = times > OFTEN || times > 1 && isAnswerToReturn(screen);
                if (confirmed && prompts.isPossible(tail)) {
                    remember(tail);
                    return;
                }
                String more = confirmed ? receive(deadline.leftOr(SILENCE)) : "";
                if (more.isEmpty()) {
                    send(confirmed ? leave() : RETURN);
                    screen = new ScreenText();
                }
                screen.append(more);
            }
        }
    }

    /**
     * What leaves a login shell. Typed only into one that has been silent for a moment: the boxes of greetings are drawn
     * with lines of one # each, as a shell's prompt is, and a shell waits for us.
     */
    private String leave() {
        return String.join(RETURN, dialect.loginShell().orElseThrow().leave()) + RETURN;
    }

    /** Whether nothing but the prompt was shown: what stands between two lines that look alike makes them a greeting's. */
    private boolean isAnswerToReturn(ScreenText screen) {
        String all = screen.finishedLines() + screen.lastLine();
        return all.substring(0, prompts.startIn(all)).isBlank();
    }

    private boolean isLoginShell(String tail) {
        return !prompts.isPossible(tail)
                && dialect.loginShell()
                        .filter(shell -> shell.prompt().matcher(tail).find())
                        .isPresent();
    }

    /**
     * Types a command and waits for the prompt.
     *
     * @return what stands between the echo and the prompt
     * @throws SessionException TIMEOUT when the prompt does not come in time, CLOSED when the connection breaks
     */
    String ask(String command, Deadline deadline) throws SessionException, InterruptedException {
        return ask(List.of(command), deadline);
    }

    /**
     * Types a command and the text that it takes, all at once: between its lines the device shows no prompt.
     *
     * @return what stands between the last line's echo and the prompt
     * @throws SessionException as the other
     */
    String ask(List<String> lines, Deadline deadline) throws SessionException, InterruptedException {
        if (awaitingPrompt) {
            recover();
        }
        if (dead.isPresent()) {
            throw new SessionException(Kind.CLOSED, subject + ": the session is over: " + dead.get());
        }
        discardLateLines();
        awaitingPrompt = true;
        send(String.join(RETURN, lines) + RETURN);
        Exchange exchange = new Exchange(lines.get(lines.size() - 1), prompts);
        try {
            return complete(exchange, lines.get(0), deadline);
        } catch (SessionException e) {
            throw e.having(exchange.unfinished());
        }
    }

    private String complete(Exchange exchange, String command, Deadline deadline)
            throws SessionException, InterruptedException {
        boolean checked = false;
        while (true) {
            String text = receive(checked ? deadline.left() : deadline.leftOr(SILENCE));
            if (text.isEmpty()) {
                if (deadline.over()) {
                    throw timeout(command, exchange);
                }
                checked = true;
                if (exchange.isPromptDoubtful()) {
                    exchange.returnPressed();
                    send(RETURN);
                }
                continue;
            }
            checked = false;
            exchange.received(text);
            if (exchange.isTooLong()) {
                end("the answer to one command did not end");
                throw new SessionException(
                        Kind.CLOSED,
                        subject + ": the answer to \"" + transcript.shown(command) + "\" did not end; hung up");
            }
            if (exchange.isComplete()) {
                remember(exchange.prompt());
                return exchange.answer();
            }
            if (exchange.echoSeen() && questions.reply(exchange.screen()).isPresent()) {
                send(questions.take());
            }
        }
    }

    /** Presses the interrupt keys once and waits a moment for the prompt; without it the session is over. */
    boolean recover() throws InterruptedException {
        Deadline deadline = Deadline.in(RECOVERY);
        ScreenText screen = new ScreenText();
        try {
            send(dialect.interrupt());
            while (!deadline.over()) {
                screen.append(receive(deadline.left()));
                if (prompts.isKnown(screen.lastLine())) {
                    remember(screen.lastLine());
                    return true;
                }
            }
        } catch (SessionException e) {
            return false;
        }
        end("its prompt did not come back after an interrupt");
        return false;
    }

    /** Ends the conversation, for this reason. */
    void end(String reason) {
        if (dead.isEmpty()) {
            dead = Optional.of(reason);
            transcript.note(reason);
        }
        line.close();
    }

    private void remember(String shown) {
        prompts.learn(shown);
        awaitingPrompt = false;
        prompt = shown;
    }

    private void discardLateLines() throws SessionException, InterruptedException {
        while (!receive(Duration.ZERO).isEmpty()) {
            // in the transcript
        }
    }

    private void send(String keys) throws SessionException {
        try {
            line.send(keys);
        } catch (IOException e) {
            throw closed(e);
        }
    }

    private String receive(Duration wait) throws SessionException, InterruptedException {
        try {
            String text = line.receive(wait);
            transcript.received(text);
            return text;
        } catch (IOException e) {
            throw closed(e);
        }
    }

    private SessionException closed(IOException cause) {
        end("the connection was closed by the device or the network");
        return new SessionException(
                Kind.CLOSED, subject + ": the connection broke before the answer was complete", cause);
    }

    private SessionException noPrompt(ScreenText screen) {
        end("no prompt");
        return new SessionException(
                Kind.NO_PROMPT,
                subject + ": logged in, but no prompt of " + dialect.id() + " came" + lastWords(screen.lastLine()));
    }

    private SessionException timeout(String command, Exchange exchange) throws InterruptedException {
        transcript.note("no prompt in time; interrupting");
        String state =
                recover() ? "an interrupt brought the prompt back" : "an interrupt did not help, the session is over";
        return new SessionException(
                Kind.TIMEOUT,
                subject + ": no complete answer to \"" + transcript.shown(command) + "\" in time; " + state
                        + lastWords(exchange.lastLine()));
    }

    private String lastWords(String text) {
        return text.isBlank()
                ? ""
                : "; the last line was \"" + transcript.mask().mask(text.strip()) + "\"";
    }
}
