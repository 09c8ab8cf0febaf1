package hudson.model;

import java.io.Serializable;
import org.jvnet.localizer.Localizable;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class HealthReport implements Serializable, Comparable<HealthReport> {
    public HealthReport(int a, String b, String c) {}

    public HealthReport(int a, String b, Localizable c) {}

    public HealthReport(int a, String b) {}

    public HealthReport(int a, Localizable b) {}

    public HealthReport() {}

    public int getScore() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getIconUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getIconUrl(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int compareTo(HealthReport a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
