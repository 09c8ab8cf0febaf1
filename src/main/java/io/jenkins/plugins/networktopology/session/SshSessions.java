package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.io.IOException;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;

/**
 * Sessions over SSH. One client with two threads serves all of them, a thousand at a time if need be: callers wait on
 * their own threads. Safe for use by many threads; each session is for one.
 */
public final class SshSessions implements Sessions {

    private final SshClient client = LabSshClient.start();

    @Override
    public DeviceSession open(
            String node, DeviceAddress address, Dialect dialect, Credentials credentials, Duration limit)
            throws SessionException, InterruptedException {
        Deadline deadline = Deadline.in(limit);
        String subject = node + " (" + address + ")";
        ClientSession session = new SshLogin(client, subject, address, credentials).open(deadline);
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
        client.stop();
    }
}
