package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.Extension;
import hudson.model.Descriptor;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import java.util.Optional;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.verb.POST;

/** The cluster in which the controller itself runs, as its pod's service account. */
public final class InClusterConnection extends ClusterConnection {

    @DataBoundConstructor
    public InClusterConnection() {}

    @Override
    public Optional<ApiTarget> target(CredentialSource credentials) {
        return Optional.of(new ApiTarget.InCluster());
    }

    /** How it is configured. */
    @Extension
    @Symbol("inCluster")
    public static final class DescriptorImpl extends Descriptor<ClusterConnection> {

        @Override
        public String getDisplayName() {
            return "The cluster that Jenkins runs in";
        }

        @POST
        public FormValidation doTestConnection(AskedWiring wiring) throws InterruptedException {
            ConfigurationAccess.check();
            return ConnectionTest.run(new InClusterConnection(), wiring);
        }
    }
}
