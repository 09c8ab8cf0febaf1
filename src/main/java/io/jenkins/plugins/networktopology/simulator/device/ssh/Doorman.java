package io.jenkins.plugins.networktopology.simulator.device.ssh;

import io.jenkins.plugins.networktopology.simulator.device.os.Software.SshAge;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.sshd.common.io.IoHandler;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.util.Readable;
import org.apache.sshd.server.session.SessionFactory;

/**
 * Takes connections as vrnetlab's socat does: at once, whether or not somebody is at home. Nobody at home means silence
 * and, after a while, a closed connection; a booted device gets its SSH session.
 */
final class Doorman implements IoHandler {

    private static final String CHOSEN = Doorman.class.getName();
    private static final int PATIENCE_SECONDS = 5;

    private final Function<IoSession, Optional<Host>> hosts;
    private final Function<SshAge, SessionFactory> factories;
    private final ScheduledExecutorService timer;

    Doorman(
            Function<IoSession, Optional<Host>> hosts,
            Function<SshAge, SessionFactory> factories,
            ScheduledExecutorService timer) {
        this.hosts = hosts;
        this.factories = factories;
        this.timer = timer;
    }

    @Override
    public void sessionCreated(IoSession session) throws Exception {
        Optional<Host> host = hosts.apply(session);
        if (host.isEmpty()) {
            session.close(true);
            return;
        }
        if (!host.get().answers()) {
            timer.schedule(() -> session.close(true), PATIENCE_SECONDS, TimeUnit.SECONDS);
            return;
        }
        SessionFactory factory = factories.apply(host.get().sshAge());
        session.setAttribute(CHOSEN, factory);
        factory.sessionCreated(session);
    }

    @Override
    public void sessionClosed(IoSession session) throws Exception {
        IoHandler chosen = chosen(session);
        if (chosen != null) {
            chosen.sessionClosed(session);
        }
    }

    @Override
    public void exceptionCaught(IoSession session, Throwable cause) throws Exception {
        IoHandler chosen = chosen(session);
        if (chosen != null) {
            chosen.exceptionCaught(session, cause);
        } else {
            session.close(true);
        }
    }

    @Override
    public void messageReceived(IoSession session, Readable message) throws Exception {
        IoHandler chosen = chosen(session);
        if (chosen != null) {
            chosen.messageReceived(session, message);
        }
    }

    private static IoHandler chosen(IoSession session) {
        return (IoHandler) session.getAttribute(CHOSEN);
    }
}
