package io.jenkins.plugins.networktopology.topology;

/** What runs a device. */
public enum NodeRuntime {
    /** A pod whose container is the device, or has the launch script of its virtual machine. */
    POD,
    /** A virtual machine that KubeVirt runs, from a disk that is packed as a container image or cloned of a claim. */
    KUBEVIRT
}
