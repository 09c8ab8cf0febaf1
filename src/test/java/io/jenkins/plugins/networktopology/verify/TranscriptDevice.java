package io.jenkins.plugins.networktopology.verify;

import io.jenkins.plugins.networktopology.session.CommandOutput;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SessionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A device that answers as in a recorded session: each {@code node# command} line of the file is followed by the answer;
 * a command that was recorded several times is answered in that order, the last answer for ever.
 */
public final class TranscriptDevice implements SessionSource {

    private static final Pattern REFUSED = Pattern.compile("(?m)^% ?(Invalid|Ambiguous).*$");

    private final String node;
    private final Map<String, Deque<String>> answers = new HashMap<>();
    public final List<String> asked = new ArrayList<>();
    public final AtomicInteger opened = new AtomicInteger();
    public final AtomicInteger closed = new AtomicInteger();
    private BiFunction<String, String, String> twist = (command, text) -> text;
    private int breakAfter = Integer.MAX_VALUE;
    private Optional<SessionException> refusal = Optional.empty();

    private TranscriptDevice(String node) {
        this.node = node;
    }

    /** The device of this name, as recorded in a folder. */
    public static TranscriptDevice of(String folder, String node) {
        return of(folder, node, node, Map.of());
    }

    /** A device like the one recorded, with the file's placeholders filled in. */
    public static TranscriptDevice of(String folder, String recorded, String node, Map<String, String> values) {
        TranscriptDevice device = new TranscriptDevice(node);
        String file = "/verify/" + folder + "/" + recorded + ".txt";
        try (InputStream in = TranscriptDevice.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", value.getValue());
            }
            device.read(text.replace("{node}", node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return device;
    }

    private void read(String recorded) {
        Matcher prompt =
                Pattern.compile("(?m)^" + Pattern.quote(node) + "# (.*)\n").matcher(recorded);
        int start = -1;
        String command = "";
        while (prompt.find()) {
            record(command, recorded, start, prompt.start());
            command = prompt.group(1).strip();
            start = prompt.end();
        }
        record(command, recorded, start, recorded.length());
    }

    private void record(String command, String recorded, int start, int end) {
        if (start >= 0) {
            answers.computeIfAbsent(command, any -> new ArrayDeque<>()).add(recorded.substring(start, end));
        }
    }

    /** Changes answers on their way; the second argument is the recorded answer. */
    public TranscriptDevice twisted(BiFunction<String, String, String> by) {
        twist = by;
        return this;
    }

    /** The connection breaks at the command after this many. */
    public TranscriptDevice breakingAfter(int commands) {
        breakAfter = commands;
        return this;
    }

    public TranscriptDevice unreachable(String reason) {
        refusal = Optional.of(new SessionException(SessionException.Kind.UNREACHABLE, reason));
        return this;
    }

    public long count(String command) {
        return asked.stream().filter(command::equals).count();
    }

    @Override
    public DeviceSession open() throws SessionException {
        if (refusal.isPresent()) {
            throw refusal.orElseThrow();
        }
        opened.incrementAndGet();
        return new DeviceSession() {
            @Override
            public String node() {
                return node;
            }

            @Override
            public CommandOutput run(String command, Duration limit) throws SessionException {
                return answer(command);
            }

            @Override
            public void configure(List<String> lines, Duration limit) {
                throw new UnsupportedOperationException("verification configures nothing");
            }

            @Override
            public String transcript() {
                return "";
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    private CommandOutput answer(String command) throws SessionException {
        if (asked.size() == breakAfter) {
            breakAfter = Integer.MAX_VALUE;
            throw new SessionException(SessionException.Kind.CLOSED, node + ": the connection broke");
        }
        asked.add(command);
        Deque<String> recorded = answers.get(command);
        if (recorded == null) {
            String words = "% Invalid input detected at '^' marker.";
            return new CommandOutput(command, words + "\n", Duration.ZERO, Optional.of(words));
        }
        String text = twist.apply(command, recorded.size() > 1 ? recorded.poll() : recorded.peek());
        Matcher refused = REFUSED.matcher(text);
        return new CommandOutput(
                command, text, Duration.ZERO, refused.find() ? Optional.of(refused.group()) : Optional.empty());
    }
}
