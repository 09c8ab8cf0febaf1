/**
 * The API server's memory: versioned objects by type, their recent changes, subscriptions. Knows JSON, no types. May
 * import nothing of ours.
 */
package io.jenkins.plugins.networktopology.simulator.api.store;
