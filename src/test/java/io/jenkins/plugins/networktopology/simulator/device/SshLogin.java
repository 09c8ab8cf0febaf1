package io.jenkins.plugins.networktopology.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/** An interactive login, as a person has it: types, and reads until a prompt is there. */
final class SshLogin implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern PROMPT = Pattern.compile("(^|\n)[^\n]*[#>$] ?$");

    private final ClientSession session;
    private final ChannelShell shell;
    private final InputStream output;
    private final OutputStream input;
    private final StringBuilder all = new StringBuilder();

    SshLogin(ClientSession session) throws IOException {
        this.session = session;
        shell = session.createShellChannel();
        shell.open().verify(LIMIT);
        output = shell.getInvertedOut();
        input = shell.getInvertedIn();
        readUntil(PROMPT);
    }

    /** Types a line; answers what was printed up to the next prompt, without echo and prompt. */
    String run(String line) throws IOException {
        type(line + "\r");
        String text = readUntil(PROMPT);
        text = text.substring(Math.max(0, text.indexOf(line)));
        int firstLine = text.indexOf('\n');
        int lastLine = text.lastIndexOf('\n');
        return lastLine <= firstLine ? "" : text.substring(firstLine + 1, lastLine + 1);
    }

    void type(String keys) throws IOException {
        input.write(keys.getBytes(StandardCharsets.UTF_8));
        input.flush();
    }

    /** Waits until the device has printed this on its own. */
    void awaitNote(String text) throws IOException {
        if (!all.toString().contains(text)) {
            readUntil(Pattern.compile(Pattern.quote(text)));
        }
    }

    /** The last line, with the prompt. */
    String prompt() {
        return all.substring(all.lastIndexOf("\n") + 1);
    }

    /** Reads until the end of what came matches. */
    String readUntil(Pattern end) throws IOException {
        StringBuilder text = new StringBuilder();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        byte[] bytes = new byte[8192];
        while (System.nanoTime() < deadline) {
            if (output.available() == 0 && shell.isOpen()) {
                LockSupport.parkNanos(1_000_000);
                continue;
            }
            int count = output.read(bytes);
            if (count < 0) {
                throw new IOException("the device hung up after: " + text);
            }
            text.append(new String(bytes, 0, count, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            if (end.matcher(text).find() && output.available() == 0) {
                all.append(text);
                return text.toString();
            }
        }
        throw new IOException("no " + end + " in: " + text);
    }

    /** Runs one command without a terminal; answers what came on standard output and on standard error. */
    static List<String> outputs(ClientSession session, String command) throws IOException {
        try (ChannelExec channel = session.createExecChannel(command)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream errors = new ByteArrayOutputStream();
            channel.setOut(out);
            channel.setErr(errors);
            channel.open().verify(LIMIT);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LIMIT);
            return List.of(out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
        }
    }

    /** Runs one command without a terminal; answers all that it printed. */
    static String exec(ClientSession session, String command, int status) throws IOException {
        try (ChannelExec channel = session.createExecChannel(command)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            channel.setOut(out);
            channel.setErr(out);
            channel.open().verify(LIMIT);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LIMIT);
            assertThat(channel.getExitStatus()).isEqualTo(status);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    ClientSession session() {
        return session;
    }

    @Override
    public void close() throws IOException {
        shell.close(true);
        session.close(true);
    }
}
