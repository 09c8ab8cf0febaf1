package io.jenkins.plugins.networktopology.simulator.device.os;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How devices write times. */
public final class Words {

    private static final DateTimeFormatter SYSLOG =
            DateTimeFormatter.ofPattern("MMM d HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(
                    "HH:mm:ss.SSS 'UTC' EEE MMM d yyyy", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter XR = DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss.SSS 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter UNIX = DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter JUNOS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Words() {}

    /** {@code Nov 24 11:05:01.123}. */
    public static String syslog(Instant time) {
        return SYSLOG.format(time);
    }

    /** {@code 11:05:01.123 UTC Tue Nov 24 2026}. */
    public static String clock(Instant time) {
        return CLOCK.format(time);
    }

    /** {@code Mon Jan 29 19:06:33.768 UTC}. */
    public static String xr(Instant time) {
        return XR.format(time);
    }

    /** {@code Sat Jun 10 03:25:16 2017}, the C library's form. */
    public static String unix(Instant time) {
        return UNIX.format(time);
    }

    /** {@code 2019-01-17 10:00:00 UTC}. */
    public static String junos(Instant time) {
        return JUNOS.format(time);
    }

    /** {@code 2 hours, 5 minutes}, as Cisco writes how long it has been up. */
    public static String uptime(Duration up) {
        StringBuilder text = new StringBuilder();
        count(text, up.toDays() / 7, "week");
        count(text, up.toDays() % 7, "day");
        count(text, up.toHoursPart(), "hour");
        count(text, up.toMinutesPart(), "minute");
        return text.isEmpty() ? "0 minutes" : text.toString();
    }

    private static void count(StringBuilder text, long number, String unit) {
        if (number > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(number).append(' ').append(unit);
            text.append(number == 1 ? "" : "s");
        }
    }

    /** {@code 0:01:11}. */
    public static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
