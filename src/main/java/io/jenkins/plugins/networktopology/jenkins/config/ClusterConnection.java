package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.AbortException;
import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import java.util.Optional;

/** How the controller gets at a cluster. Holds ids of credentials, never what is in them. */
public abstract class ClusterConnection extends AbstractDescribableImpl<ClusterConnection> implements ExtensionPoint {

    /**
     * The API server and the credentials for it.
     *
     * @param credentials where they are looked up
     * @return empty if it is simulated in this process
     * @throws AbortException naming the credentials that cannot be used
     */
    public abstract Optional<ApiTarget> target(CredentialSource credentials) throws AbortException;
}
