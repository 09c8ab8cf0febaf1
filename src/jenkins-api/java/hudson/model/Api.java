package hudson.model;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class Api implements ModelObject {
    public final Object bean = null;

    public Api(Object a) {}

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getSearchUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void doXml(StaplerRequest2 a, StaplerResponse2 b, String c, String d, String e, int f)
            throws IOException, ServletException {}

    public void doSchema(StaplerRequest2 a, StaplerResponse2 b) throws IOException, ServletException {}

    public void doJson(StaplerRequest2 a, StaplerResponse2 b) throws IOException, ServletException {}

    public void doPython(StaplerRequest2 a, StaplerResponse2 b) throws IOException, ServletException {}

    protected void setHeaders(StaplerResponse2 a) {}
}
