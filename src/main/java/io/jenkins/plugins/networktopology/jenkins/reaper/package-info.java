/** The nets below a lab's own tear-down: what a build leaves when it ends, and what a controller leaves when it dies. */
package io.jenkins.plugins.networktopology.jenkins.reaper;
