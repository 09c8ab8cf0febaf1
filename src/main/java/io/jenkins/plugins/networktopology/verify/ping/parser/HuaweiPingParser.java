package io.jenkins.plugins.networktopology.verify.ping.parser;

import io.jenkins.plugins.networktopology.verify.ping.PingParser;
import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import java.util.regex.Pattern;

/** Ping of Huawei VRP, which prints {@code packet(s)} and each count on a line of its own, and of Comware. */
public final class HuaweiPingParser implements PingParser {

    private static final Pattern LINE_END = Pattern.compile("(transmitted),?[ \\t\\r]{0,10}\\n[ \\t\\r]{0,10}(?=\\d)");

    private static final Pattern STATISTICS = Pattern.compile(
            "(?<tx>\\d{1,9}) packet(?:\\(s\\)|s)? transmitted,?\\s{1,3}(?<rx>\\d{1,9}) packet(?:\\(s\\)|s)? received");

    private static final Pattern EXPECTED = Pattern.compile("PING .*|Ping .*"
            + "|Reply from .*"
            + "|\\d{1,6} bytes from .*"
            + "|Request time ?out"
            + "|-{2,4}\\s?.{0,60}[Pp]ing statistics.{0,60}-{2,4}"
            + "|\\d{1,3}(?:\\.\\d{1,3})?% packet loss");

    @Override
    public PingStatistics.Parsed parse(String text) {
        return new PingReading(STATISTICS, EXPECTED).read(LINE_END.matcher(text).replaceAll("$1, "));
    }
}
