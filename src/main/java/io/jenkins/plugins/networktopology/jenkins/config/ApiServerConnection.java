package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.AbortException;
import hudson.Extension;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import java.util.Optional;
import org.jenkinsci.Symbol;
import org.jenkinsci.plugins.plaincredentials.StringCredentials;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** A cluster by its API server's URL and a service account's token. */
public final class ApiServerConnection extends ClusterConnection {

    private final String url;
    private final String credentialsId;
    private String caCertificate = "";
    private boolean skipTlsVerify;

    @DataBoundConstructor
    public ApiServerConnection(String url, String credentialsId) {
        this.url = ClusterValues.text(url);
        this.credentialsId = ClusterValues.text(credentialsId);
    }

    public String getUrl() {
        return url;
    }

    /** The token: a secret text. */
    public String getCredentialsId() {
        return credentialsId;
    }

    /** PEM; the controller's own trust if empty. No secret. */
    public String getCaCertificate() {
        return caCertificate;
    }

    @DataBoundSetter
    public void setCaCertificate(String caCertificate) {
        this.caCertificate = ClusterValues.text(caCertificate);
    }

    /** Whether anybody on the way may pretend to be the API server. */
    public boolean isSkipTlsVerify() {
        return skipTlsVerify;
    }

    @DataBoundSetter
    public void setSkipTlsVerify(boolean skipTlsVerify) {
        this.skipTlsVerify = skipTlsVerify;
    }

    @Override
    public Optional<ApiTarget> target(CredentialSource credentials) throws AbortException {
        Optional<String> problem = ApiTarget.Server.problem(url);
        if (problem.isPresent()) {
            throw new AbortException("the API server's URL \"" + url + "\" cannot be used: " + problem.get());
        }
        return Optional.of(new ApiTarget.Server(
                url,
                SecretText.ofToken(credentials, credentialsId),
                ClusterValues.given(caCertificate),
                !skipTlsVerify));
    }

    /** How it is configured. */
    @Extension
    @Symbol("apiServer")
    public static final class DescriptorImpl extends CredentialsConnectionDescriptor {

        public DescriptorImpl() {
            super(ApiServerConnection.class, StringCredentials.class);
        }

        @Override
        public String getDisplayName() {
            return "API server and token";
        }

        @POST
        public FormValidation doCheckUrl(@QueryParameter String value) {
            ConfigurationAccess.check();
            return Validation.problem(ApiTarget.Server.problem(ClusterValues.text(value)));
        }

        @POST
        public FormValidation doCheckSkipTlsVerify(@QueryParameter boolean value) {
            ConfigurationAccess.check();
            return value
                    ? FormValidation.warning("Anybody on the way can pretend to be the API server and take the token.")
                    : FormValidation.ok();
        }

        @POST
        public FormValidation doTestConnection(
                @QueryParameter String url,
                @QueryParameter String credentialsId,
                @QueryParameter String caCertificate,
                @QueryParameter boolean skipTlsVerify,
                AskedWiring wiring)
                throws InterruptedException {
            ConfigurationAccess.check();
            ApiServerConnection connection = new ApiServerConnection(url, credentialsId);
            connection.setCaCertificate(caCertificate);
            connection.setSkipTlsVerify(skipTlsVerify);
            return ConnectionTest.run(connection, wiring);
        }
    }
}
