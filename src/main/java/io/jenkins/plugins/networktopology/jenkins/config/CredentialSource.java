package io.jenkins.plugins.networktopology.jenkins.config;

import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.common.StandardCredentials;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Run;
import hudson.security.ACL;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import java.util.List;
import java.util.Optional;

/** Where credentials are looked up: what a build may use differs from what the controller may. */
public interface CredentialSource {

    <C extends StandardCredentials> Optional<C> find(String id, Class<C> type);

    /** As a build: its folders' credentials too, if whoever it runs as may use them. Their use is tracked. */
    static CredentialSource of(Run<?, ?> run) {
        return new CredentialSource() {
            @Override
            public <C extends StandardCredentials> Optional<C> find(String id, Class<C> type) {
                return Optional.ofNullable(CredentialsProvider.findCredentialById(id, type, run, List.of()));
            }
        };
    }

    /**
     * As the builds of a job, be there one or not, or as whatever is in a folder: for what the controller does for them
     * later. Not tracked.
     */
    static CredentialSource of(Item item) {
        return new CredentialSource() {
            @Override
            public <C extends StandardCredentials> Optional<C> find(String id, Class<C> type) {
                return CredentialChoice.all(item, type).stream()
                        .filter(known -> known.getId().equals(id))
                        .findFirst();
            }
        };
    }

    /** As the controller, for what no build asks for: pages, connection tests. */
    static CredentialSource ofController() {
        return new CredentialSource() {
            @Override
            public <C extends StandardCredentials> Optional<C> find(String id, Class<C> type) {
                ItemGroup<?> controller = JenkinsFacade.get().root();
                return CredentialsProvider.lookupCredentialsInItemGroup(type, controller, ACL.SYSTEM2, List.of())
                        .stream()
                        .filter(known -> known.getId().equals(id))
                        .findFirst();
            }
        };
    }
}
