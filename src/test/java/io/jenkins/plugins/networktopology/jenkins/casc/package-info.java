/** The configuration as a file: what docs/configuration-as-code.md shows is what the plugin's classes take. */
package io.jenkins.plugins.networktopology.jenkins.casc;
