/**
 * The pure function from (topology, platforms, options) to every Kubernetes object of a lab. Deterministic: the
 * same input gives the same bytes. May import topology and platform.
 */
package io.jenkins.plugins.networktopology.plan;
