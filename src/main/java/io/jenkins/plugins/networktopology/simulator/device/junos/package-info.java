/** Junos as the vMX runs it: dialect {@code juniper_junos}. */
package io.jenkins.plugins.networktopology.simulator.device.junos;
