/**
 * What meshnet-cni does when pods come and go: networkop's (plugin/meshnet.go and daemon/meshnet of commit d7c306c) and KNE's
 * fork. May import simulator.api, the local API of simulator.kubelet and the boundary types of simulator.
 */
package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;
