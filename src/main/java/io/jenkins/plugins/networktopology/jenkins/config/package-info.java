/** What an administrator configures: clusters, their credentials and their caps. */
package io.jenkins.plugins.networktopology.jenkins.config;
