package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okio.ByteString;

/** One visit to a telnet console in a pod: listen, press Return, listen. */
final class ConsoleVisit {

    static final Duration LONGEST = Duration.ofSeconds(8);

    /** Enough for what some machines print without being asked, such as their next attempt to boot. */
    private static final Duration BEFORE_RETURN = Duration.ofSeconds(1);

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final int MOST_BYTES = 16 * 1024;
    private static final byte[] RETURN = {'\r'};
    private static final ByteString END = ByteString.EMPTY;

    private final BlockingQueue<ByteString> heard = new LinkedBlockingQueue<>();
    private final TelnetText text = new TelnetText(MOST_BYTES);
    private final long until = System.nanoTime() + LONGEST.toNanos();
    private boolean ended;
    private boolean answered;

    private ConsoleVisit() {}

    /**
     * What came of a visit.
     *
     * @param text what the console said
     * @param answered whether anything came, the telnet server's own bytes included
     * @param end why the connection has ended, empty if we left
     */
    record Outcome(String text, boolean answered, String end) {}

    static Outcome pay(ApiConnection connection, ApiRequest request, PodChannels channels)
            throws ClusterException, InterruptedException {
        ConsoleVisit visit = new ConsoleVisit();
        try (PodStream stream = PodStream.open(connection, request, channels, visit.heard::add)) {
            stream.ended().thenRun(() -> visit.heard.add(END));
            visit.listen(BEFORE_RETURN);
            visit.pressReturn(stream);
            visit.listen(QUIET);
            return new Outcome(
                    visit.text.lines(),
                    visit.answered,
                    visit.ended ? stream.ended().getNow("") : "");
        }
    }

    /** Until nothing has come for a while, or the visit has lasted long enough. */
    private void listen(Duration quiet) throws InterruptedException {
        while (!ended) {
            long patience = Math.min(quiet.toNanos(), until - System.nanoTime());
            ByteString next = heard.poll(Math.max(0, patience), TimeUnit.NANOSECONDS);
            if (next == null) {
                return;
            }
            ended = next == END;
            answered |= next.size() > 0;
            text.take(next);
        }
    }

    private void pressReturn(PodStream stream) throws InterruptedException {
        if (ended) {
            return;
        }
        try {
            stream.send(RETURN, RETURN.length);
        } catch (IOException justEnded) {
            // the stream says why
        }
    }
}
