package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.Extension;
import hudson.model.Descriptor;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.networktopology.plan.Wiring;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** How a cluster is configured. */
@Extension
@Symbol("labCluster")
public final class LabClusterDescriptor extends Descriptor<LabCluster> {

    public LabClusterDescriptor() {
        super(LabCluster.class);
    }

    @Override
    public String getDisplayName() {
        return "Cluster";
    }

    @POST
    public ListBoxModel doFillWiringItems() {
        ConfigurationAccess.check();
        ListBoxModel wirings = new ListBoxModel();
        wirings.add("meshnet-cni", Wiring.MESHNET.label());
        wirings.add("meshnet-cni of KNE", Wiring.KNE_MESHNET.label());
        wirings.add("meshnet-cni of 2018-19 (etcd)", Wiring.MESHNET_ETCD.label());
        return wirings;
    }

    @POST
    public FormValidation doCheckName(@QueryParameter String value) {
        ConfigurationAccess.check();
        return Validation.problem(ClusterValues.nameProblem(value));
    }

    @POST
    public FormValidation doCheckNamespacePrefix(@QueryParameter String value) {
        ConfigurationAccess.check();
        return Validation.problem(ClusterValues.prefixProblem(value));
    }

    @POST
    public FormValidation doCheckLabsAtOnce(@QueryParameter String value) {
        ConfigurationAccess.check();
        return Validation.number(value, 0, LabCluster.MOST_LABS);
    }

    @POST
    public FormValidation doCheckNodesPerLab(@QueryParameter String value) {
        ConfigurationAccess.check();
        return Validation.number(value, 0, LabCluster.MOST_NODES);
    }

    @POST
    public FormValidation doCheckRegistry(@QueryParameter String value) {
        ConfigurationAccess.check();
        return Validation.problem(ClusterValues.registryProblem(value));
    }

    @POST
    public FormValidation doCheckPullSecret(@QueryParameter String value) {
        ConfigurationAccess.check();
        return Validation.problem(ClusterValues.pullSecretProblem(value));
    }
}
