/**
 * What happens to objects once the API server has them: scheduling, pulling, starting, probing, meshnet's plumbing,
 * namespaces going away. May import simulator.api and the boundary types of simulator.
 */
package io.jenkins.plugins.networktopology.simulator.kubelet;
