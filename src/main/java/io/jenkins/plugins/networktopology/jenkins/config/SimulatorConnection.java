package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.Extension;
import hudson.model.Descriptor;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import java.util.Optional;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** A simulated cluster with simulated devices, inside of the controller and on its loopback interface only. */
public final class SimulatorConnection extends ClusterConnection {

    private static final int LONGEST_BOOT = 3600;

    private int bootSeconds = 2;

    @DataBoundConstructor
    public SimulatorConnection() {}

    /** How long a simulated device boots. */
    public int getBootSeconds() {
        return bootSeconds;
    }

    @DataBoundSetter
    public void setBootSeconds(int bootSeconds) {
        this.bootSeconds = ClusterValues.within("bootSeconds", bootSeconds, 0, LONGEST_BOOT);
    }

    @Override
    public Optional<ApiTarget> target(CredentialSource credentials) {
        return Optional.empty();
    }

    /** How it is configured. */
    @Extension
    @Symbol("simulator")
    public static final class DescriptorImpl extends Descriptor<ClusterConnection> {

        @Override
        public String getDisplayName() {
            return "Simulator";
        }

        @POST
        public FormValidation doCheckBootSeconds(@QueryParameter String value) {
            ConfigurationAccess.check();
            return Validation.number(value, 0, LONGEST_BOOT);
        }

        @POST
        public FormValidation doTestConnection(AskedWiring wiring) throws InterruptedException {
            ConfigurationAccess.check();
            return ConnectionTest.run(new SimulatorConnection(), wiring);
        }
    }
}
