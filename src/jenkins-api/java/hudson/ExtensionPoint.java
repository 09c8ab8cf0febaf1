package hudson;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface ExtensionPoint {}
