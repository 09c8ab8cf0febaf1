/**
 * The parts every command line has: line editing with echo, a grammar with abbreviations, pipes, paging. Knows no vendor.
 */
package io.jenkins.plugins.networktopology.simulator.device.cli;
