package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Dialect;
import java.time.Duration;
import java.util.List;

/** A session at a prompt. */
final class ShellSession implements DeviceSession {

    private final String node;
    private final String subject;
    private final Dialect dialect;
    private final ShellConversation conversation;
    private final Transcript transcript;
    private final Runnable hangUp;
    private final Refusals refusals;

    /** @param hangUp closes the connection */
    ShellSession(
            String node,
            String subject,
            Dialect dialect,
            ShellConversation conversation,
            Transcript transcript,
            Runnable hangUp) {
        this.node = node;
        this.subject = subject;
        this.dialect = dialect;
        this.conversation = conversation;
        this.transcript = transcript;
        this.hangUp = hangUp;
        refusals = new Refusals(dialect.errors());
    }

    /** Switches paging off. A device that does not know one of the commands is worked with all the same. */
    void prepare(Deadline deadline) throws SessionException, InterruptedException {
        for (String command : dialect.preparation()) {
            conversation.ask(command, deadline);
        }
    }

    @Override
    public String node() {
        return node;
    }

    @Override
    public CommandOutput run(String command, Duration limit) throws SessionException, InterruptedException {
        String typed = command.strip();
        CommandSyntax.check(subject + ": the command", typed);
        long start = System.nanoTime();
        String text = conversation.ask(typed, Deadline.in(limit));
        return new CommandOutput(command, text, Duration.ofNanos(System.nanoTime() - start), refusals.inAnswer(text));
    }

    @Override
    public void configure(List<String> lines, Duration limit) throws SessionException, InterruptedException {
        new ConfigurationEntry(subject, conversation, dialect, transcript.mask()).enter(lines, Deadline.in(limit));
    }

    @Override
    public String transcript() {
        return transcript.text();
    }

    @Override
    public void close() {
        hangUp.run();
    }
}
