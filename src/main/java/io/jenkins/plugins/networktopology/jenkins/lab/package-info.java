/** Labs of this controller: what a build holds of one, the clusters they run on, their admission and their removal. */
package io.jenkins.plugins.networktopology.jenkins.lab;
