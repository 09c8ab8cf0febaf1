package hudson.tasks.junit;

/** Signature of junit, for the compiler only. */
public interface JUnitTask {
    String getTestResults();

    double getHealthScaleFactor();

    String getStdioRetention();

    boolean isKeepLongStdio();

    boolean isKeepProperties();

    boolean isKeepTestNames();

    boolean isAllowEmptyResults();

    boolean isSkipPublishingChecks();

    String getChecksName();

    boolean isSkipOldReports();
}
