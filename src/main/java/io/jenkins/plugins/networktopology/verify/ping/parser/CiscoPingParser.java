package io.jenkins.plugins.networktopology.verify.ping.parser;

import io.jenkins.plugins.networktopology.verify.ping.PingParser;
import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import java.util.regex.Pattern;

/**
 * Ping of IOS, IOS XE and IOS XR. The signs between ({@code !} answer, {@code .} none, {@code U} unreachable, {@code Q}
 * quench, …) are not counted: the device does. A directed broadcast prints replies and no success rate, so it has no
 * statistics.
 */
public final class CiscoPingParser implements PingParser {

    private static final Pattern STATISTICS =
            Pattern.compile("Success rate is \\d{1,3} percent \\((?<rx>\\d{1,9})/(?<tx>\\d{1,9})\\)");

    private static final Pattern EXPECTED = Pattern.compile("Type escape sequence to abort\\.?"
            + "|Sending \\d{1,9}, .*"
            + "|Packets? (?:sent with|has) .*"
            + "|Reply (?:to request|data will) .*"
            + "|Request \\d{1,9} timed out.*"
            + "|Unreachable from .*"
            + "|(?:Protocol|Target IP(?:v6)? address|Repeat count|Datagram size|Timeout in seconds|Extended commands"
            + "|Ingress ping|Source address or interface|DSCP Value|Type of service|Set DF bit in IP header|Validate reply data"
            + "|Data pattern|Loose, Strict|Sweep range of sizes|Precedence|UDP protocol|Verbose|Include|Priority|Vrf)\\b.*"
            + "|Codes: .*|Total Time Elapsed .*"
            + "|[!.UQMCI?&ABDLNPRTXf|d]{1,200}");

    @Override
    public PingStatistics.Parsed parse(String text) {
        return new PingReading(STATISTICS, EXPECTED).read(text);
    }
}
