package io.jenkins.plugins.networktopology.verify.ping.parser;

import io.jenkins.plugins.networktopology.verify.ping.PingParser;
import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import java.util.regex.Pattern;

/**
 * Ping of Linux (iputils, busybox), EOS (iputils), NX-OS, BSD and so of Junos' command line. {@code +2 errors},
 * {@code +1 duplicates} and {@code corrupted} count neither as sent nor as received.
 */
public final class UnixPingParser implements PingParser {

    static final Pattern STATISTICS =
            Pattern.compile("(?<tx>\\d{1,9}) packets? transmitted,\\s{1,3}(?<rx>\\d{1,9})(?: packets?)? received");

    static final Pattern EXPECTED = Pattern.compile("PING6?[ (].*"
            + "|\\d{1,6} bytes from .*"
            + "|-{2,4}\\s?.* ping6? statistics\\s?-{2,4}"
            + "|From .* icmp_[rs]eq=\\d{1,9} .*"
            + "|no answer yet for icmp_seq=\\d{1,9}"
            + "|Request (?:timeout for icmp_seq )?\\d{1,9}(?: timed out)?"
            + "|pipe \\d{1,9}"
            + "|Vr HL TOS .*|\\d(?:\\s+[\\da-f]{1,4}){9}\\s+\\S{7,15}\\s+\\S{7,15}"
            + "|\\^C.*"
            + "|[!.]{1,200}");

    @Override
    public PingStatistics.Parsed parse(String text) {
        return new PingReading(STATISTICS, EXPECTED).read(text);
    }
}
