/**
 * The data plane of simulated devices: interfaces, wires, LLDP, forwarding and echo requests, without any vendor's words.
 * All of it is guarded by {@link io.jenkins.plugins.networktopology.simulator.device.net.Fabric#locked}. May import the boundary types of simulator.
 */
package io.jenkins.plugins.networktopology.simulator.device.net;
