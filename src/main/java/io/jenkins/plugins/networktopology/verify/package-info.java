/**
 * Checks and verdicts: what was expected, what was seen, whether it stayed so, and the evidence. Never sees
 * Kubernetes. May import topology, platform and session.
 */
package io.jenkins.plugins.networktopology.verify;
