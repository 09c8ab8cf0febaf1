/**
 * The plugin: steps, freestyle parts, configuration, results and pages. A thin layer over {@code run}: nothing here is
 * decided that a test without Jenkins could not reach. It may import every package of ours but {@code cli}.
 */
package io.jenkins.plugins.networktopology.jenkins;
