package hudson.model;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public class AutoCompletionCandidates implements HttpResponse {
    public AutoCompletionCandidates() {}

    public AutoCompletionCandidates add(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AutoCompletionCandidates add(String[] a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public List<String> getValues() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void generateResponse(StaplerRequest2 a, StaplerResponse2 b, Object c)
            throws IOException, ServletException {}

    public static <T extends Item> AutoCompletionCandidates ofJobNames(Class<T> a, String b, Item c, ItemGroup d) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <T extends Item> AutoCompletionCandidates ofJobNames(Class<T> a, String b, ItemGroup c) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
