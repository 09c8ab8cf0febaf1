/**
 * A command whose output must match. May import what verify may, and verify.
 */
package io.jenkins.plugins.networktopology.verify.command;
