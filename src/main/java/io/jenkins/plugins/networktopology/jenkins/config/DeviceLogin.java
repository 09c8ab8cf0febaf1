package io.jenkins.plugins.networktopology.jenkins.config;

import com.cloudbees.plugins.credentials.common.StandardUsernamePasswordCredentials;
import hudson.AbortException;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.networktopology.platform.Credentials;

/** A login on devices that is kept in Jenkins: a username with its password. */
public final class DeviceLogin {

    private static final Class<StandardUsernamePasswordCredentials> KIND = StandardUsernamePasswordCredentials.class;

    private DeviceLogin() {}

    /** @throws AbortException if whoever asks may use no such credentials */
    public static Credentials of(CredentialSource source, String id) throws AbortException {
        return source.find(id, KIND)
                .map(found ->
                        new Credentials(found.getUsername(), found.getPassword().getPlainText()))
                .orElseThrow(() -> new AbortException("there are no credentials \"" + id
                        + "\" of kind \"username with password\" that this build may use; check the id and its scope"));
    }

    /** Those that may be chosen in a form. */
    public static ListBoxModel choice(Item item, String current) {
        return ConfigurationAccess.mayChooseCredentials(item)
                ? CredentialChoice.of(item, current, KIND)
                : CredentialChoice.only(current);
    }

    /** Whether those that are chosen are there; none is good too. */
    public static FormValidation check(Item item, String id) {
        return ConfigurationAccess.mayChooseCredentials(item)
                        && !ClusterValues.text(id).isEmpty()
                ? Validation.credentials(id, CredentialChoice.exists(item, id, KIND))
                : FormValidation.ok();
    }
}
