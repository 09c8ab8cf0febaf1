/** Pages beyond a build's own: a job's trend, a list's column, the labs that run now. Imports {@code result} and {@code lab}. */
package io.jenkins.plugins.networktopology.jenkins.view;
