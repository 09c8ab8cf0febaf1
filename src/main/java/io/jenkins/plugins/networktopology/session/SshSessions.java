package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;

/**
 * Sessions over SSH. One client with two threads serves all of them, a thousand at a time if need be: callers wait on
 * their own threads. Safe for use by many threads; each session is for one.
 */
public final class SshSessions implements Sessions {

    private static final String THREAD = "ssh-client-start";

    /** Made on a thread of its own: the first use of cryptography in a process takes a second, and devices still boot. */
    private final CompletableFuture<SshClient> client = new CompletableFuture<>();

    public SshSessions() {
        Thread starter = new Thread(this::start, THREAD);
        starter.setDaemon(true);
        starter.start();
    }

    private void start() {
        try {
            client.complete(LabSshClient.start());
        } catch (RuntimeException | Error e) {
            client.completeExceptionally(e);
        }
    }

    @Override
    public DeviceSession open(
            String node, DeviceAddress address, Dialect dialect, Credentials credentials, Duration limit)
            throws SessionException, InterruptedException {
        SshClient ready = client();
        Deadline deadline = Deadline.in(limit);
        String subject = node + " (" + address + ")";
        ClientSession session = new SshLogin(ready, subject, address, credentials).open(deadline);
        boolean done = false;
        try {
            Transcript transcript = new Transcript(SecretMask.of(credentials.password()));
            transcript.note("logged in to " + subject + " as " + credentials.username());
            DeviceSession opened = switch (dialect.channel()) {
                case SHELL -> shell(node, subject, dialect, session, transcript, deadline);
                case EXEC -> new ExecSession(node, subject, dialect, session, transcript);
            };
            done = true;
            return opened;
        } finally {
            if (!done) {
                session.close(true);
            }
        }
    }

    private SshClient client() throws InterruptedException {
        try {
            return client.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the SSH client could not be started", e.getCause());
        }
    }

    private static DeviceSession shell(
            String node,
            String subject,
            Dialect dialect,
            ClientSession session,
            Transcript transcript,
            Deadline deadline)
            throws SessionException, InterruptedException {
        TerminalLine line = terminal(subject, session, deadline);
        ShellConversation conversation = new ShellConversation(subject, line, dialect, transcript);
        conversation.login(deadline);
        ShellSession shell =
                new ShellSession(node, subject, dialect, conversation, transcript, () -> session.close(false));
        shell.prepare(deadline);
        return shell;
    }

    private static TerminalLine terminal(String subject, ClientSession session, Deadline deadline)
            throws SessionException, InterruptedException {
        try {
            return SshTerminalLine.open(session, deadline);
        } catch (IOException e) {
            throw new SessionException(
                    Kind.NO_PROMPT, subject + ": logged in, but the device opened no terminal: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        client.thenAccept(SshClient::stop);
    }
}
