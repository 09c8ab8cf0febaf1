package io.jenkins.plugins.networktopology.simulator.device.ssh;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.channel.ChannelSession;

/** One command over an SSH exec channel: output as it is, then the exit status. */
final class ExecChannel extends DeviceChannel {

    private final Host host;
    private final String command;
    private final ScheduledExecutorService timer;

    ExecChannel(Host host, String command, ScheduledExecutorService timer) {
        this.host = host;
        this.command = command;
        this.timer = timer;
    }

    @Override
    public void start(ChannelSession channel, Environment env) {
        host.guarded(() -> {
            Transcript out = new Transcript();
            int status = host.exec(command, out);
            Duration slowness = host.ailment().slowness();
            if (host.ailment().truncates()
                    && host.ailment().survives(out.text()).length() < out.text().length()) {
                outlet().send(host.ailment().survives(out.text()));
                outlet().whenEmpty(() -> channel.getSession().close(true));
                return;
            }
            later(slowness, () -> play(out.steps().iterator(), status));
        });
    }

    private void play(Iterator<Transcript.Step> steps, int status) {
        while (steps.hasNext()) {
            Transcript.Step step = steps.next();
            if (!step.pause().isZero()) {
                later(step.pause(), () -> {
                    show(step);
                    play(steps, status);
                });
                return;
            }
            show(step);
        }
        exitWhenSent(status);
    }

    private void show(Transcript.Step step) {
        (step.error() ? errors() : outlet()).send(step.text());
    }

    private void later(Duration pause, Runnable step) {
        if (pause.isZero()) {
            step.run();
        } else {
            timer.schedule(() -> host.guarded(step), pause.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void destroy(ChannelSession channel) {
        // nothing is held
    }
}
