package io.jenkins.plugins.networktopology.session;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.session.ClientSession;

/** A shell channel with a terminal that is wide and high enough for answers not to be wrapped. */
final class SshTerminalLine implements TerminalLine {

    /** As netmiko asks for; IOS takes no more than 511 columns. */
    private static final int COLUMNS = 511;

    private static final int ROWS = 1000;

    private final ChannelShell channel;
    private final Inbox inbox;

    private SshTerminalLine(ChannelShell channel, Inbox inbox) {
        this.channel = channel;
        this.inbox = inbox;
    }

    static SshTerminalLine open(ClientSession session, Deadline deadline) throws IOException, InterruptedException {
        ChannelShell channel = session.createShellChannel();
        Inbox inbox = new Inbox();
        channel.setPtyType("vt100");
        channel.setPtyColumns(COLUMNS);
        channel.setPtyLines(ROWS);
        channel.setOut(inbox);
        channel.setRedirectErrorStream(true);
        channel.addCloseFutureListener(closed -> inbox.close());
        try {
            channel.open().verify(deadline.left());
        } catch (InterruptedIOException e) {
            channel.close(true);
            throw new InterruptedException("interrupted while opening a terminal");
        }
        return new SshTerminalLine(channel, inbox);
    }

    @Override
    public void send(String keys) throws IOException {
        OutputStream typed = channel.getInvertedIn();
        typed.write(keys.getBytes(StandardCharsets.UTF_8));
        typed.flush();
    }

    @Override
    public String receive(Duration wait) throws IOException, InterruptedException {
        return inbox.receive(wait);
    }

    @Override
    public void close() {
        channel.close(true);
        inbox.close();
    }
}
