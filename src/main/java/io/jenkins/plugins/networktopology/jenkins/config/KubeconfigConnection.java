package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.AbortException;
import hudson.Extension;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import java.util.Optional;
import org.jenkinsci.Symbol;
import org.jenkinsci.plugins.plaincredentials.FileCredentials;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** A cluster by a kubeconfig that is kept as a secret file. Its text stays in memory: no file is written. */
public final class KubeconfigConnection extends ClusterConnection {

    private final String credentialsId;
    private String context = "";

    @DataBoundConstructor
    public KubeconfigConnection(String credentialsId) {
        this.credentialsId = ClusterValues.text(credentialsId);
    }

    public String getCredentialsId() {
        return credentialsId;
    }

    /** One of the kubeconfig's contexts; its current one if empty. */
    public String getContext() {
        return context;
    }

    @DataBoundSetter
    public void setContext(String context) {
        this.context = ClusterValues.text(context);
    }

    @Override
    public Optional<ApiTarget> target(CredentialSource credentials) throws AbortException {
        return Optional.of(new ApiTarget.KubeconfigText(
                SecretText.ofFile(credentials, credentialsId), ClusterValues.given(context)));
    }

    /** How it is configured. */
    @Extension
    @Symbol("kubeconfig")
    public static final class DescriptorImpl extends CredentialsConnectionDescriptor {

        public DescriptorImpl() {
            super(KubeconfigConnection.class, FileCredentials.class);
        }

        @Override
        public String getDisplayName() {
            return "Kubeconfig";
        }

        @POST
        public FormValidation doTestConnection(
                @QueryParameter String credentialsId, @QueryParameter String context, AskedWiring wiring)
                throws InterruptedException {
            ConfigurationAccess.check();
            KubeconfigConnection connection = new KubeconfigConnection(credentialsId);
            connection.setContext(context);
            return ConnectionTest.run(connection, wiring);
        }
    }
}
