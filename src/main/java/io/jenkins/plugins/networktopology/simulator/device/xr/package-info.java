/** Cisco IOS XR as XRv runs it: dialect {@code cisco_xr}. */
package io.jenkins.plugins.networktopology.simulator.device.xr;
