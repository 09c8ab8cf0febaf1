package io.jenkins.plugins.networktopology.jenkins.config;

import com.cloudbees.plugins.credentials.CredentialsMatchers;
import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.common.StandardCredentials;
import com.cloudbees.plugins.credentials.common.StandardListBoxModel;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.Queue;
import hudson.model.queue.Tasks;
import hudson.security.ACL;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.Authentication;

/** The credentials that may be chosen in a form; the caller has checked that whoever asks may know. */
final class CredentialChoice {

    private CredentialChoice() {}

    static ListBoxModel of(Item item, String current, Class<? extends StandardCredentials> type) {
        StandardListBoxModel model = new StandardListBoxModel();
        model.includeEmptyValue();
        if (item == null) {
            model.includeMatchingAs(
                    ACL.SYSTEM2, JenkinsFacade.get().root(), type, List.of(), CredentialsMatchers.always());
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
        CredentialSource source = item == null ? CredentialSource.ofController() : CredentialSource.of(item);
        return source.find(id, type).isPresent();
    }

    /** What the builds of a job may use, or, of a folder, whatever is in it. */
    static <C extends StandardCredentials> List<C> all(Item item, Class<C> type) {
        if (item instanceof ItemGroup<?> folder && !(item instanceof Job)) {
            return CredentialsProvider.lookupCredentialsInItemGroup(type, folder, ACL.SYSTEM2, List.of());
        }
        Authentication who = authentication(item);
        List<C> all = new ArrayList<>(CredentialsProvider.lookupCredentialsInItem(type, item, who, List.of()));
        if (!who.equals(ACL.SYSTEM2) && item.hasPermission2(who, CredentialsProvider.USE_ITEM)) {
            all.addAll(CredentialsProvider.lookupCredentialsInItem(type, item, ACL.SYSTEM2, List.of()));
        }
        return all;
    }

    private static Authentication authentication(Item item) {
        return item instanceof Queue.Task task ? Tasks.getAuthenticationOf2(task) : ACL.SYSTEM2;
    }
}
