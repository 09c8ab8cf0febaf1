/**
 * The simulated Kubernetes API server: objects, versions, watches, over HTTP. Knows nothing of pods' insides or of
 * devices. May import nothing of ours.
 */
package io.jenkins.plugins.networktopology.simulator.api;
