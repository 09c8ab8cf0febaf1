/** Arista EOS as vEOS and cEOS run it: dialect {@code arista_eos}. */
package io.jenkins.plugins.networktopology.simulator.device.eos;
