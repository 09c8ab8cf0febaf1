/**
 * Asks devices until the checks hold and have held long enough: one session per device, devices side by side, each
 * question once per look. May import what verify may, verify and its kinds of checks.
 */
package io.jenkins.plugins.networktopology.verify.convergence;
