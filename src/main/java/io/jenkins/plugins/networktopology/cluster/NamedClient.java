package io.jenkins.plugins.networktopology.cluster;

import io.kubernetes.client.openapi.ApiClient;

/**
 * A client with credentials.
 *
 * @param name how messages call its cluster
 */
record NamedClient(ApiClient client, String name) {}
