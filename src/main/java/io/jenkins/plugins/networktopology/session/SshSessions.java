package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;

/**
 * Sessions over SSH. One client with two threads serves all of them, a thousand at a time if need be: callers wait on
 * their own threads. Safe for use by many threads; each session is for one.
 */
public final class SshSessions implements Sessions {

    private static final String THREAD = "ssh-client-start";

    /** A key exchange is the one part of a session that is work for us: more at a time would make each one late. */
    private static final int MOST_LOGINS = 128;

    /** The first use of cryptography in a process takes a second. */
    private final CompletableFuture<SshClient> client = new CompletableFuture<>();

    private final Semaphore logins = new Semaphore(MOST_LOGINS, true);

    private final AtomicBoolean prepared = new AtomicBoolean();

    @Override
    public void prepare() {
        if (prepared.compareAndSet(false, true)) {
            Thread starter = new Thread(this::start, THREAD);
            starter.setDaemon(true);
            // SSHD looks for its parts by the thread's loader first; Jenkins' finds those of another plugin's SSHD
            starter.setContextClassLoader(SshSessions.class.getClassLoader());
            starter.start();
        }
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
        String subject = node + " (" + address + ")";
        Deadline deadline = turn(subject, limit);
        ClientSession session;
        try {
            session = new SshLogin(ready, subject, address, credentials).open(deadline);
        } finally {
            logins.release();
        }
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

    /** Waits for a login's turn, which its limit counts from. */
    private Deadline turn(String subject, Duration limit) throws SessionException, InterruptedException {
        if (!logins.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new SessionException(
                    Kind.UNREACHABLE,
                    subject + ": not tried: none of the " + MOST_LOGINS + " logins that were under way ended within "
                            + limit.toSeconds() + " s");
        }
        return Deadline.in(limit);
    }

    private SshClient client() throws InterruptedException {
        prepare();
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
