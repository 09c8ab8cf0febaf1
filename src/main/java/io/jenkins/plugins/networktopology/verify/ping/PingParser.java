package io.jenkins.plugins.networktopology.verify.ping;

/** Reads the ping output of one dialect. */
@FunctionalInterface
public interface PingParser {

    /** Reads the text of one answer; never throws. With several pings in it, the last one counts. */
    PingStatistics.Parsed parse(String text);
}
