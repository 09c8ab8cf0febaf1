package hudson.util;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class HttpResponses extends org.kohsuke.stapler.HttpResponses {
    private HttpResponses() {}
}
