package io.jenkins.plugins.networktopology.topology;

/**
 * A port of every node that users reach from outside (k8s-topo's {@code publish_base}).
 *
 * @param inside the port in the pod, such as 22
 * @param base the node port of the first node; the n-th node in alphabetical order has {@code base + n}
 */
public record PublishedPort(int inside, int base) {}
