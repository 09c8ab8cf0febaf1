package io.jenkins.plugins.networktopology.jenkins.config;

import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.common.StandardCredentials;
import hudson.model.Run;
import hudson.security.ACL;
import java.util.List;
import java.util.Optional;
import jenkins.model.Jenkins;

/** Where credentials are looked up: what a build may use differs from what the controller may. */
public interface CredentialSource {

    <C extends StandardCredentials> Optional<C> find(String id, Class<C> type);

    /** As a build: its folder's credentials too. Their use is tracked. */
    static CredentialSource of(Run<?, ?> run) {
        return new CredentialSource() {
            @Override
            public <C extends StandardCredentials> Optional<C> find(String id, Class<C> type) {
                return Optional.ofNullable(CredentialsProvider.findCredentialById(id, type, run, List.of()));
            }
        };
    }

    /** As the controller, for what no build asks for: the reaper, pages, connection tests. */
    static CredentialSource ofController() {
        return new CredentialSource() {
            @Override
            public <C extends StandardCredentials> Optional<C> find(String id, Class<C> type) {
                return CredentialsProvider.lookupCredentialsInItemGroup(type, Jenkins.get(), ACL.SYSTEM2, List.of())
                        .stream()
                        .filter(known -> known.getId().equals(id))
                        .findFirst();
            }
        };
    }
}
