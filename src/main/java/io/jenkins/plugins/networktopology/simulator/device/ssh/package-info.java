/**
 * One SSH server for all devices: many ports, few threads. The local port of a connection tells which device is meant.
 * May import the sub-packages cli and os; nothing else of simulator.
 */
package io.jenkins.plugins.networktopology.simulator.device.ssh;
