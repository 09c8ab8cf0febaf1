/** A Linux container with iproute2, ping and, where the image has them, lldpd and FRR: dialect {@code linux}. */
package io.jenkins.plugins.networktopology.simulator.device.linux;
