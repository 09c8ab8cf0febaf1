/**
 * What we know of device families, read from resources/platforms and resources/dialects: image conventions,
 * interface naming in both directions, boot limits, and the facts of the command line. May import topology.
 */
package io.jenkins.plugins.networktopology.platform;
