/**
 * The nettopo command. May import everything but jenkins.
 */
package io.jenkins.plugins.networktopology.cli;
