package hudson.util;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class ComboBoxModel extends ArrayList<String> implements HttpResponse {
    public ComboBoxModel(int a) {}

    public ComboBoxModel() {}

    public ComboBoxModel(Collection<? extends String> a) {}

    public ComboBoxModel(String[] a) {}

    public void generateResponse(StaplerRequest2 a, StaplerResponse2 b, Object c)
            throws IOException, ServletException {}
}
