/**
 * Ping: parsers of ping output by dialect, and the reachability checks. May import what verify may, and verify.
 */
package io.jenkins.plugins.networktopology.verify.ping;
