/**
 * LLDP: parsers of neighbour tables by dialect, identities learned from devices, and the verdict per link and
 * direction. May import what verify may, and verify.
 */
package io.jenkins.plugins.networktopology.verify.lldp;
