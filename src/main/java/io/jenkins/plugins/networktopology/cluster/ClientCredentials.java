package io.jenkins.plugins.networktopology.cluster;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import okhttp3.Request;

/** The headers with which a client of client-java says who it is; its interceptors and keys are in its HTTP client. */
final class ClientCredentials implements ApiEndpoint.Credentials {

    private static final String[] BEARER_TOKEN = {"BearerToken"};

    private final ApiClient client;
    private final URI server;

    ClientCredentials(ApiClient client) {
        this.client = client;
        this.server = URI.create(client.getBasePath());
    }

    @Override
    public void sign(Request.Builder request, String method) throws ClusterException {
        Map<String, String> headers = new HashMap<>();
        try {
            client.updateParamsForAuth(BEARER_TOKEN, new ArrayList<>(), headers, new HashMap<>(), "", method, server);
        } catch (ApiException unusable) {
            throw new ClusterException(
                    ClusterException.Kind.CONFIGURATION,
                    "the cluster's credentials cannot be used: " + unusable.getMessage(),
                    unusable);
        }
        client.processHeaderParams(headers, request);
    }
}
