/**
 * Controllers: scheduling, namespaces going away, garbage, default objects, node ports. May import simulator.api, the
 * local API of simulator.kubelet and the boundary types of simulator.
 */
package io.jenkins.plugins.networktopology.simulator.kubelet.control;
