/**
 * Interface tables of devices: which interfaces a device has and whether they are up. May import what verify
 * may, and verify.
 */
package io.jenkins.plugins.networktopology.verify.interfaces;
