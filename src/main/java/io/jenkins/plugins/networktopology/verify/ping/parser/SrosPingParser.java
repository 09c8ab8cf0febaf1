package io.jenkins.plugins.networktopology.verify.ping.parser;

import io.jenkins.plugins.networktopology.verify.ping.PingParser;
import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import java.util.regex.Pattern;

/** Ping of Nokia SR OS: {@code packets bounced} are answers of others that the destination is unreachable. */
public final class SrosPingParser implements PingParser {

    private static final Pattern STATISTICS = Pattern.compile(
            "(?<tx>\\d{1,9}) packets? transmitted,\\s{1,3}(?:\\d{1,9} packets? bounced,\\s{1,3})?(?<rx>\\d{1,9})(?: packets?)? received");

    private static final Pattern EXPECTED = Pattern.compile("PING .*"
            + "|\\d{1,6} bytes from .*"
            + "|-{2,4}\\s?.* PING Statistics\\s?-{2,4}"
            + "|Request timed out\\. icmp_seq=\\d{1,9}\\.?"
            + "|.{0,60}(?:Destination|Packet Filtered|unreachable).{0,80}icmp_seq=\\d{1,9}.{0,40}"
            + "|[!.]{1,200}");

    @Override
    public PingStatistics.Parsed parse(String text) {
        return new PingReading(STATISTICS, EXPECTED).read(text);
    }
}
