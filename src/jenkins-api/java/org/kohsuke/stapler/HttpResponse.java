package org.kohsuke.stapler;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Signature of stapler-1903, for the compiler only. */
public interface HttpResponse {
    default void generateResponse(StaplerRequest2 a, StaplerResponse2 b, Object c)
            throws IOException, ServletException {}
}
