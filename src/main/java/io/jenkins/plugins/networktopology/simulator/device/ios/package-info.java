/** Cisco IOS XE as the CSR 1000V runs it: dialect {@code cisco_ios}. */
package io.jenkins.plugins.networktopology.simulator.device.ios;
