package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.AbortException;
import hudson.Extension;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.networktopology.cluster.Confidential;
import io.jenkins.plugins.networktopology.cluster.EtcdTarget;
import java.util.List;
import java.util.Optional;
import org.jenkinsci.Symbol;
import org.jenkinsci.plugins.plaincredentials.FileCredentials;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** The etcd in which meshnet's first generation keeps links. Holds the id of a credential, never what is in it. */
public final class MeshnetEtcd extends AbstractDescribableImpl<MeshnetEtcd> {

    private final String endpoints;
    private String certificateAuthority = "";
    private String clientCredentialsId = "";

    /** @throws IllegalArgumentException naming the endpoint that is none */
    @DataBoundConstructor
    public MeshnetEtcd(String endpoints) {
        this.endpoints = ClusterValues.checked("endpoints", endpoints, problem(endpoints));
    }

    /** All members of one etcd, with commas or white space between. */
    public String getEndpoints() {
        return endpoints;
    }

    /** PEM of who signed the servers' certificates; the controller's own trust if empty. No secret. */
    public String getCertificateAuthority() {
        return certificateAuthority;
    }

    @DataBoundSetter
    public void setCertificateAuthority(String pem) {
        certificateAuthority = ClusterValues.text(pem);
    }

    /** A secret file with our certificate and its private key; empty if the servers do not ask for one. */
    public String getClientCredentialsId() {
        return clientCredentialsId;
    }

    @DataBoundSetter
    public void setClientCredentialsId(String id) {
        clientCredentialsId = ClusterValues.text(id);
    }

    /**
     * Where it is and who we are there.
     *
     * @throws AbortException naming the credentials, or the combination, that cannot be used
     */
    EtcdTarget target(CredentialSource credentials) throws AbortException {
        Optional<Confidential> pem = clientCredentialsId.isEmpty()
                ? Optional.empty()
                : Optional.of(SecretText.ofFile(credentials, clientCredentialsId));
        try {
            return EtcdTarget.of(
                    members(endpoints), ClusterValues.given(certificateAuthority), pem.map(this::identity));
        } catch (IllegalArgumentException unusable) {
            throw new AbortException(unusable.getMessage());
        }
    }

    private EtcdTarget.Identity identity(Confidential pem) {
        try {
            return EtcdTarget.Identity.ofPem(pem);
        } catch (IllegalArgumentException incomplete) {
            throw new IllegalArgumentException(
                    "the credentials \"" + clientCredentialsId + "\" have " + incomplete.getMessage(), incomplete);
        }
    }

    private static List<String> members(String text) {
        return List.of(ClusterValues.text(text).split("[\\s,]+"));
    }

    private static Optional<String> problem(String endpoints) {
        if (ClusterValues.text(endpoints).isEmpty()) {
            return Optional.of("expected http://HOST:PORT or https://HOST:PORT, several with commas between");
        }
        try {
            EtcdTarget.of(members(endpoints), Optional.empty(), Optional.empty());
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    /** How it is configured. */
    @Extension
    @Symbol("meshnetEtcd")
    public static final class DescriptorImpl extends Descriptor<MeshnetEtcd> {

        @Override
        public String getDisplayName() {
            return "meshnet's etcd";
        }

        @POST
        public ListBoxModel doFillClientCredentialsIdItems(
                @AncestorInPath Item item, @QueryParameter String clientCredentialsId) {
            return ConfigurationAccess.mayChooseCredentials(item)
                    ? CredentialChoice.of(item, clientCredentialsId, FileCredentials.class)
                    : CredentialChoice.only(clientCredentialsId);
        }

        @POST
        public FormValidation doCheckClientCredentialsId(@AncestorInPath Item item, @QueryParameter String value) {
            return ConfigurationAccess.mayChooseCredentials(item)
                            && !ClusterValues.text(value).isEmpty()
                    ? Validation.credentials(value, CredentialChoice.exists(item, value, FileCredentials.class))
                    : FormValidation.ok();
        }

        @POST
        public FormValidation doCheckEndpoints(@QueryParameter String value) {
            ConfigurationAccess.check();
            return Validation.problem(problem(value));
        }
    }
}
