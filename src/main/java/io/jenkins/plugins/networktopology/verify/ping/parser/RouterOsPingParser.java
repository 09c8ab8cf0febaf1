package io.jenkins.plugins.networktopology.verify.ping.parser;

import io.jenkins.plugins.networktopology.verify.ping.PingParser;
import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import java.util.regex.Pattern;

/**
 * Ping of MikroTik RouterOS, which repeats its statistics every twenty probes; the last are of all. From a multicast
 * address more answers than probes come back.
 */
public final class RouterOsPingParser implements PingParser {

    private static final Pattern STATISTICS =
            Pattern.compile("sent=(?<tx>\\d{1,9})\\s+received=(?<rx>\\d{1,9})\\s+packet-loss=");

    private static final Pattern EXPECTED =
            Pattern.compile("SEQ HOST .*|\\d{1,9} \\S{1,60}(?:\\s.*)?|Columns:.*|Flags:.*");

    @Override
    public PingStatistics.Parsed parse(String text) {
        return new PingReading(STATISTICS, EXPECTED).read(text);
    }
}
