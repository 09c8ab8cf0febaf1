/**
 * Simulated devices: a vendor's command line over real SSH, LLDP and ping over the wires that the kubelet side plumbed.
 * May import topology, platform and the boundary types of simulator.
 */
package io.jenkins.plugins.networktopology.simulator.device;
