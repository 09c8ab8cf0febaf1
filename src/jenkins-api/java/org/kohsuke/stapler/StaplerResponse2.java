package org.kohsuke.stapler;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.kohsuke.stapler.export.Flavor;

/** Signature of stapler-1903, for the compiler only. */
public interface StaplerResponse2 extends HttpServletResponse {
    void forwardToPreviousPage(StaplerRequest2 a) throws ServletException, IOException;

    void serveFile(StaplerRequest2 a, URL b) throws ServletException, IOException;

    void serveFile(StaplerRequest2 a, URL b, long c) throws ServletException, IOException;

    void serveFile(StaplerRequest2 a, InputStream b, long c, long d, long e, String f)
            throws ServletException, IOException;

    void serveFile(StaplerRequest2 a, InputStream b, long c, long d, int e, String f)
            throws ServletException, IOException;

    void serveFile(StaplerRequest2 a, InputStream b, long c, long d, String e) throws ServletException, IOException;

    void serveFile(StaplerRequest2 a, InputStream b, long c, int d, String e) throws ServletException, IOException;

    void serveExposedBean(StaplerRequest2 a, Object b, Flavor c) throws ServletException, IOException;
}
