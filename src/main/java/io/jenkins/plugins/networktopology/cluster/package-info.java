/**
 * The port to a Kubernetes API server, and its client-java adapter. Knows how to create, watch and remove
 * planned objects, and how a client reaches a node; knows nothing of labs. May import topology, platform and
 * plan.
 */
package io.jenkins.plugins.networktopology.cluster;
