package hudson.security;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class AccessDeniedException3 {
    private AccessDeniedException3() {}
}
