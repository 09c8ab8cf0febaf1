/**
 * What the software of a device must offer to the hardware that boots it and to the SSH server that people log in to.
 * May import the sub-packages net and cli, and platform.
 */
package io.jenkins.plugins.networktopology.simulator.device.os;
