package hudson.model;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface Action extends ModelObject {
    String getIconFileName();

    String getDisplayName();

    String getUrlName();
}
