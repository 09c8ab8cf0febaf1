package io.jenkins.plugins.networktopology.simulator.device.ssh;

import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Terminal;
import io.jenkins.plugins.networktopology.simulator.device.cli.Wire;
import io.jenkins.plugins.networktopology.simulator.device.os.Login;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.AsyncCommand;

/** An interactive login over an SSH channel; has no thread of its own. */
final class TerminalChannel implements AsyncCommand, ChannelDataReceiver, Wire {

    private static final int USUAL_ROWS = 24;

    private final Host host;
    private final ScheduledExecutorService timer;
    private Outlet outlet;
    private ExitCallback exit;
    private Terminal terminal;
    private boolean loggedIn;

    TerminalChannel(Host host, ScheduledExecutorService timer) {
        this.host = host;
        this.timer = timer;
    }

    @Override
    public void setIoInputStream(IoInputStream in) {
        // data comes through the receiver
    }

    @Override
    public void setIoOutputStream(IoOutputStream out) {
        outlet = new Outlet(out);
    }

    @Override
    public void setIoErrorStream(IoOutputStream err) {
        // terminals have one output
    }

    @Override
    public void setInputStream(InputStream in) {
        // asynchronous
    }

    @Override
    public void setOutputStream(OutputStream out) {
        // asynchronous
    }

    @Override
    public void setErrorStream(OutputStream err) {
        // asynchronous
    }

    @Override
    public void setExitCallback(ExitCallback callback) {
        exit = callback;
    }

    @Override
    public void start(ChannelSession channel, Environment env) {
        Login login = new Login(channel.getSession().getUsername(), rows(env));
        host.guarded(() -> {
            Optional<Shell> shell = host.login(login);
            if (shell.isEmpty()) {
                hangUp();
                return;
            }
            loggedIn = true;
            terminal = new Terminal(shell.get(), this, host.ailment());
            terminal.open();
        });
    }

    private static int rows(Environment env) {
        String lines = env.getEnv().getOrDefault(Environment.ENV_LINES, "");
        return lines.matches("[1-9]\\d{0,3}") ? Integer.parseInt(lines) : USUAL_ROWS;
    }

    @Override
    public int data(ChannelSession channel, byte[] bytes, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        host.guarded(() -> {
            if (terminal != null) {
                terminal.type(text);
            }
        });
        return length;
    }

    @Override
    public void send(String text) {
        outlet.send(text);
    }

    @Override
    public void hangUp() {
        outlet.whenEmpty(() -> exit.onExit(0));
    }

    @Override
    public void after(Duration pause, Runnable step) {
        timer.schedule(() -> host.guarded(step), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        // end of input: a terminal goes away with its channel
    }

    @Override
    public void destroy(ChannelSession channel) {
        if (loggedIn) {
            loggedIn = false;
            host.guarded(terminal::gone);
            host.logout();
        }
    }
}
