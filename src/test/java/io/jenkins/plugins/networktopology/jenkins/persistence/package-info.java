/** What the plugin's classes must stand that Jenkins or Pipeline write down, whichever classes those are. */
package io.jenkins.plugins.networktopology.jenkins.persistence;
