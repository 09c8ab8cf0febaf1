package io.jenkins.plugins.networktopology.cluster;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import okhttp3.Headers;

/**
 * The API server's clock, learned from the {@code Date} of its answers. A date is cut to its second, so each answer
 * only says that the clock was not earlier; the latest such word is the best, unless one contradicts it.
 */
final class ServerClock {

    private static final long SECOND = 1_000;

    private String last = "";
    private Optional<Date> meant = Optional.empty();
    private long offset;
    private boolean known;

    /** An answer has just come; of the many that come within a second only the first one's date is read. */
    synchronized void heard(Headers answer) {
        String date = answer.get("Date");
        if (date == null) {
            return;
        }
        if (!date.equals(last)) {
            last = date;
            meant = Optional.ofNullable(answer.getDate("Date"));
        }
        meant.ifPresent(instant -> heard(instant.getTime(), System.currentTimeMillis()));
    }

    private void heard(long date, long here) {
        long least = date - here;
        if (!known || least > offset || offset >= least + SECOND) {
            offset = least;
            known = true;
        }
    }

    synchronized Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis() + offset);
    }
}
