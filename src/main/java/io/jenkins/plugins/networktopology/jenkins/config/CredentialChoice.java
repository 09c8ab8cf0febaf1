package io.jenkins.plugins.networktopology.jenkins.config;

import com.cloudbees.plugins.credentials.CredentialsMatchers;
import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.common.StandardCredentials;
import com.cloudbees.plugins.credentials.common.StandardListBoxModel;
import hudson.model.Item;
import hudson.model.Queue;
import hudson.model.queue.Tasks;
import hudson.security.ACL;
import hudson.util.ListBoxModel;
import java.util.List;
import jenkins.model.Jenkins;
import org.springframework.security.core.Authentication;

/** The credentials that may be chosen in a form; the caller has checked that whoever asks may know. */
final class CredentialChoice {

    private CredentialChoice() {}

    static ListBoxModel of(Item item, String current, Class<? extends StandardCredentials> type) {
        StandardListBoxModel model = new StandardListBoxModel();
        model.includeEmptyValue();
        if (item == null) {
            model.includeMatchingAs(ACL.SYSTEM2, Jenkins.get(), type, List.of(), CredentialsMatchers.always());
        } else {
            model.includeMatchingAs(authentication(item), item, type, List.of(), CredentialsMatchers.always());
        }
        return model.includeCurrentValue(current);
    }

    /** What those see who may not know: what is chosen already. */
    static ListBoxModel only(String current) {
        return new StandardListBoxModel().includeCurrentValue(current);
    }

    static <C extends StandardCredentials> boolean exists(Item item, String id, Class<C> type) {
        List<C> known = item == null
                ? CredentialsProvider.lookupCredentialsInItemGroup(type, Jenkins.get(), ACL.SYSTEM2, List.of())
                : CredentialsProvider.lookupCredentialsInItem(type, item, authentication(item), List.of());
        return known.stream().anyMatch(credentials -> credentials.getId().equals(id));
    }

    private static Authentication authentication(Item item) {
        return item instanceof Queue.Task task ? Tasks.getAuthenticationOf2(task) : ACL.SYSTEM2;
    }
}
