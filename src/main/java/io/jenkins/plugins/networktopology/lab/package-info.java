/**
 * The life cycle of one lab: claim, create, watch every node climb the readiness ladder, remove, reap. Never
 * parses device text. May import topology, platform, plan and cluster.
 */
package io.jenkins.plugins.networktopology.lab;
