package io.jenkins.plugins.networktopology.jenkins.fake;

import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import io.jenkins.plugins.networktopology.jenkins.config.ClusterConnection;
import io.jenkins.plugins.networktopology.jenkins.config.CredentialSource;
import java.util.Optional;

/** An API server that asks for no credentials. */
public final class BareConnection extends ClusterConnection {

    private final String url;

    public BareConnection(String url) {
        this.url = url;
    }

    @Override
    public Optional<ApiTarget> target(CredentialSource credentials) {
        return Optional.of(new ApiTarget.Url(url));
    }
}
