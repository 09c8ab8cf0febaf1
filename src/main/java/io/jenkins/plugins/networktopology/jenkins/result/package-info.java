/**
 * What is kept of a build's labs: totals in {@code build.xml}, everything else in files beside it; and its publication
 * as JUnit report, check and artifacts. Imports {@code report} and {@code verify}.
 */
package io.jenkins.plugins.networktopology.jenkins.result;
