package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.session.ClientSession;

/** One login whose commands run one by one, each over an exec channel of its own: no prompt, but an exit status. */
final class ExecSession implements DeviceSession {

    /** POSIX shells: found but not executable, not found. */
    private static final int NOT_EXECUTABLE = 126;

    private static final int NOT_FOUND = 127;

    private final String node;
    private final String subject;
    private final ClientSession session;
    private final Transcript transcript;
    private final Refusals refusals;

    ExecSession(String node, String subject, Dialect dialect, ClientSession session, Transcript transcript) {
        this.node = node;
        this.subject = subject;
        this.session = session;
        this.transcript = transcript;
        refusals = new Refusals(dialect.errors());
    }

    @Override
    public String node() {
        return node;
    }

    @Override
    public CommandOutput run(String command, Duration limit) throws SessionException, InterruptedException {
        CommandSyntax.check(subject + ": the command", command);
        long start = System.nanoTime();
        Result result = execute(command, Deadline.in(limit));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new CommandOutput(command, result.text(), took, refusal(result));
    }

    /**
     * Many commands say by their exit status what they found (ping: no answer), so a status alone is no refusal: a
     * command that was not found is, and one that failed and had nothing to say but an error.
     */
    private Optional<String> refusal(Result result) {
        boolean refused = result.status() == NOT_FOUND
                || result.status() == NOT_EXECUTABLE
                || (result.status() != 0 && result.output().isBlank());
        return refused ? Optional.of(result.words()) : refusals.inAnswer(result.text());
    }

    @Override
    public void configure(List<String> lines, Duration limit) throws SessionException, InterruptedException {
        Deadline deadline = Deadline.in(limit);
        int effective = 0;
        for (ConfigLine line : ConfigLine.of(subject, lines, List.of())) {
            Result result = execute(line.text(), deadline);
            if (result.status() != 0) {
                String before =
                        effective == 0 ? "nothing was run before" : "the lines up to " + effective + " were run";
                throw new SessionException(
                        Kind.REFUSED,
                        transcript
                                        .mask()
                                        .mask(subject + ": line " + line.number() + " \"" + line.text() + "\" failed: "
                                                + result.words())
                                + "; " + before);
            }
            effective = line.number();
        }
    }

    private Result execute(String command, Deadline deadline) throws SessionException, InterruptedException {
        transcript.received("$ " + command + "\n");
        Inbox output = new Inbox();
        Inbox errors = new Inbox();
        CountDownLatch ended = new CountDownLatch(1);
        Optional<ChannelExec> opened = Optional.empty();
        try {
            ChannelExec channel = session.createExecChannel(command);
            opened = Optional.of(channel);
            channel.setOut(output);
            channel.setErr(errors);
            channel.addCloseFutureListener(closed -> ended.countDown());
            channel.open().verify(deadline.left());
            if (!ended.await(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new SessionException(Kind.TIMEOUT, subject + ": " + shown(command) + " did not end in time");
            }
            return result(command, channel, output.take(), errors.take());
        } catch (InterruptedIOException e) {
            throw new InterruptedException("interrupted while opening a channel");
        } catch (IOException e) {
            Kind kind = session.isOpen() && deadline.over() ? Kind.TIMEOUT : Kind.CLOSED;
            throw new SessionException(
                    kind, subject + ": " + shown(command) + " could not be run: " + e.getMessage(), e);
        } finally {
            opened.ifPresent(channel -> channel.close(true));
        }
    }

    private Result result(String command, ChannelExec channel, String output, String errors) throws SessionException {
        Optional<Integer> status = Optional.ofNullable(channel.getExitStatus());
        Optional<String> signal = Optional.ofNullable(channel.getExitSignal());
        Result result = new Result(normal(output), normal(errors), status.orElse(-1), signal);
        transcript.received(result.text() + "\n");
        if (status.isEmpty() && signal.isEmpty()) {
            throw new SessionException(
                            Kind.CLOSED, subject + ": the connection broke before " + shown(command) + " had ended")
                    .having(result.text());
        }
        return result;
    }

    private String shown(String command) {
        return "\"" + transcript.mask().mask(command) + "\"";
    }

    private static String normal(String text) {
        ScreenText screen = new ScreenText();
        screen.append(text);
        return (screen.finishedLines() + screen.lastLine()).stripTrailing();
    }

    private record Result(String output, String errors, int status, Optional<String> signal) {

        String text() {
            return output.isEmpty() || errors.isEmpty() ? output + errors : output + "\n" + errors;
        }

        /** Why it failed, in one line. */
        String words() {
            String ended = signal.map(name -> "signal " + name).orElse("exit status " + status);
            String said = errors.isBlank() ? output : errors;
            return said.isBlank() ? ended : said.strip().lines().findFirst().orElse("") + " (" + ended + ")";
        }
    }

    @Override
    public String transcript() {
        return transcript.text();
    }

    @Override
    public void close() {
        session.close(false);
    }
}
