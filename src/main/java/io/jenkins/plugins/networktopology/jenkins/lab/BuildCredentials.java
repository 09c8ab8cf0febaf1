package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.model.Item;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.config.CredentialSource;
import java.util.Optional;

/** The credentials with which a build's lab is worked with, which folders may have and nobody outside of them. */
final class BuildCredentials {

    private BuildCredentials() {}

    /** The build's own, and once it is deleted those {@link #after} it. */
    static CredentialSource of(BuildRef build) {
        return JenkinsFacade.get().build(build.id()).map(CredentialSource::of).orElseGet(() -> after(build));
    }

    /**
     * Those of the build's job, or of the innermost folder that is left around it: for the removal of what it left, and
     * for looking after that, neither of which is a use to be tracked.
     */
    static CredentialSource after(BuildRef build) {
        String name = build.job();
        while (!name.isEmpty()) {
            Optional<Item> left = JenkinsFacade.get().item(name);
            if (left.isPresent()) {
                return CredentialSource.of(left.get());
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        }
        return CredentialSource.ofController();
    }
}
