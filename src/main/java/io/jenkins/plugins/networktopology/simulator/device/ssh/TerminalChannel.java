package io.jenkins.plugins.networktopology.simulator.device.ssh;

import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Terminal;
import io.jenkins.plugins.networktopology.simulator.device.cli.Wire;
import io.jenkins.plugins.networktopology.simulator.device.os.Login;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;

/** An interactive login over an SSH channel; has no thread of its own. */
final class TerminalChannel extends DeviceChannel implements ChannelDataReceiver, Wire {

    private static final int USUAL_ROWS = 24;

    private final Host host;
    private final ScheduledExecutorService timer;
    private Terminal terminal;
    private boolean loggedIn;

    TerminalChannel(Host host, ScheduledExecutorService timer) {
        this.host = host;
        this.timer = timer;
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
        outlet().send(text);
    }

    @Override
    public void hangUp() {
        exitWhenSent(0);
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
