package io.jenkins.plugins.networktopology.jenkins.config;

import com.cloudbees.plugins.credentials.common.StandardCredentials;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** How a connection with credentials of one kind is configured; their id is its field {@code credentialsId}. */
public abstract class CredentialsConnectionDescriptor extends Descriptor<ClusterConnection> {

    private final Class<? extends StandardCredentials> kind;

    CredentialsConnectionDescriptor(
            Class<? extends ClusterConnection> connection, Class<? extends StandardCredentials> kind) {
        super(connection);
        this.kind = kind;
    }

    /** The credentials that may be chosen. */
    @POST
    public ListBoxModel doFillCredentialsIdItems(@AncestorInPath Item item, @QueryParameter String credentialsId) {
        return ConfigurationAccess.mayChooseCredentials(item)
                ? CredentialChoice.of(item, credentialsId, kind)
                : CredentialChoice.only(credentialsId);
    }

    /** Whether those that are chosen are there. */
    @POST
    public FormValidation doCheckCredentialsId(@AncestorInPath Item item, @QueryParameter String value) {
        return ConfigurationAccess.mayChooseCredentials(item)
                ? Validation.credentials(value, CredentialChoice.exists(item, value, kind))
                : FormValidation.ok();
    }
}
