/**
 * All verdicts of one run as JUnit XML, JSON, HTML and SVG. May import topology, platform, lab and verify.
 */
package io.jenkins.plugins.networktopology.report;
