package hudson.remoting;

/** Signature of remoting-3261, for the compiler only. */
public interface VirtualChannel {}
