package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.future.CancelOption;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.session.helpers.MissingAttachedSessionException;

/** One attempt to connect and to log in. */
final class SshLogin {

    private static final CancelOption[] CANCEL = {CancelOption.CANCEL_ON_TIMEOUT, CancelOption.CANCEL_ON_INTERRUPT};

    private final SshClient client;
    private final String subject;
    private final DeviceAddress address;
    private final Credentials credentials;

    SshLogin(SshClient client, String subject, DeviceAddress address, Credentials credentials) {
        this.client = client;
        this.subject = subject;
        this.address = address;
        this.credentials = credentials;
    }

    /** An authenticated session; whoever calls closes it. */
    ClientSession open(Deadline deadline) throws SessionException, InterruptedException {
        ClientSession session = connect(deadline);
        boolean done = false;
        try {
            authenticate(session, deadline);
            done = true;
            return session;
        } finally {
            if (!done) {
                session.close(true);
            }
        }
    }

    private ClientSession connect(Deadline deadline) throws SessionException, InterruptedException {
        try {
            return client.connect(credentials.username(), address.host(), address.port())
                    .verify(deadline.left(), CANCEL)
                    .getSession();
        } catch (InterruptedIOException e) {
            throw interrupted(e);
        } catch (IOException e) {
            // MINA's word for a connection that was gone before it had made a session of it.
            if (has(MissingAttachedSessionException.class, e)) {
                throw withoutBanner(e);
            }
            String why = has(TimeoutException.class, e)
                    ? "nothing has answered in time: its packets are dropped on the way, or its machine is too busy"
                    : words(e);
            throw new SessionException(Kind.UNREACHABLE, subject + ": no connection: " + why, e);
        }
    }

    private static boolean has(Class<? extends Throwable> kind, Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }

    private SessionException withoutBanner(Throwable cause) {
        return new SessionException(
                Kind.UNREACHABLE,
                subject
                        + ": the connection was accepted and closed again before an SSH server's banner was read: the"
                        + " device is still booting, or all its lines are taken",
                cause);
    }

    private void authenticate(ClientSession session, Deadline deadline) throws SessionException, InterruptedException {
        PasswordReply reply = new PasswordReply(credentials.username(), credentials.password());
        session.setUserInteraction(reply);
        session.setPasswordAuthenticationReporter(reply);
        if (credentials.keyFile().isPresent()) {
            addKey(session, credentials.keyFile().get());
        }
        try {
            AuthFuture login = session.auth();
            if (!login.await(deadline.left(), CANCEL)) {
                throw unfinished(session);
            }
            if (!login.isSuccess()) {
                throw failed(session, reply, login.getException());
            }
        } catch (InterruptedIOException e) {
            throw interrupted(e);
        } catch (IOException e) {
            throw failed(session, reply, e);
        }
    }

    private void addKey(ClientSession session, Path file) throws SessionException {
        try {
            new FileKeyPairProvider(file).loadKeys(session).forEach(session::addPublicKeyIdentity);
        } catch (RuntimeException e) {
            throw new SessionException(
                    Kind.AUTHENTICATION, subject + ": the key file " + file + " could not be read: " + words(e), e);
        }
    }

    private SessionException unfinished(ClientSession session) {
        return session.getServerVersion() == null
                ? new SessionException(
                        Kind.UNREACHABLE,
                        subject
                                + ": the port is open, but no SSH server has answered on it: the device is still booting,"
                                + " or its SSH server does not run")
                : new SessionException(
                        Kind.UNREACHABLE,
                        subject + ": " + session.getServerVersion() + " did not finish the login in time");
    }

    private SessionException failed(ClientSession session, PasswordReply reply, Throwable cause) {
        String server = session.getServerVersion();
        if (server == null) {
            return withoutBanner(cause);
        }
        if (reply.refused() || noMethodLeft(cause)) {
            return new SessionException(
                    Kind.AUTHENTICATION,
                    subject + ": " + server + " did not accept the login of user " + credentials.username(),
                    cause);
        }
        return new SessionException(
                Kind.UNREACHABLE, subject + ": " + server + " broke the login off: " + words(cause), cause);
    }

    private static boolean noMethodLeft(Throwable cause) {
        return cause instanceof SshException ssh
                && ssh.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE;
    }

    private static InterruptedException interrupted(InterruptedIOException cause) {
        InterruptedException interrupted = new InterruptedException("interrupted while logging in");
        interrupted.initCause(cause);
        return interrupted;
    }

    private static String words(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
