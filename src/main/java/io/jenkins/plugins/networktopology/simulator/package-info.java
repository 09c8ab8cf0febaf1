/**
 * An in-process Kubernetes API with meshnet and devices that answer over SSH, computed only from the objects
 * that the API received and the configuration that the devices were given. May import topology and platform;
 * imported by cli and jenkins alone.
 */
package io.jenkins.plugins.networktopology.simulator;
