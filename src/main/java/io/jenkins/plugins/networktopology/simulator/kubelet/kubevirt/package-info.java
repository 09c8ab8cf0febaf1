/** KubeVirt as far as labs need it: a virtual machine gets a pod, and says what has become of it. */
package io.jenkins.plugins.networktopology.simulator.kubelet.kubevirt;
