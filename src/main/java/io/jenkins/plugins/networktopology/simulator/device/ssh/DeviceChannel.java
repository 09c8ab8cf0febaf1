package io.jenkins.plugins.networktopology.simulator.device.ssh;

import java.io.InputStream;
import java.io.OutputStream;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.command.AsyncCommand;

/** What a login and a single command over SSH have in common: no thread, no streams that block. */
abstract class DeviceChannel implements AsyncCommand {

    private Outlet outlet;
    private Outlet errors;
    private ExitCallback exit;

    final Outlet outlet() {
        return outlet;
    }

    /** Standard error, which terminals do not have. */
    final Outlet errors() {
        return errors;
    }

    /** Ends the channel once all that was sent is out. */
    final void exitWhenSent(int status) {
        outlet.whenEmpty(() -> errors.whenEmpty(() -> exit.onExit(status)));
    }

    @Override
    public final void setIoOutputStream(IoOutputStream out) {
        outlet = new Outlet(out);
    }

    @Override
    public final void setExitCallback(ExitCallback callback) {
        exit = callback;
    }

    @Override
    public final void setIoErrorStream(IoOutputStream err) {
        errors = new Outlet(err);
    }

    @Override
    public final void setIoInputStream(IoInputStream in) {
        // data comes through a receiver, if at all
    }

    @Override
    public final void setInputStream(InputStream in) {
        // asynchronous
    }

    @Override
    public final void setOutputStream(OutputStream out) {
        // asynchronous
    }

    @Override
    public final void setErrorStream(OutputStream err) {
        // asynchronous
    }
}
