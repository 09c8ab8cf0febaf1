package io.jenkins.plugins.networktopology.cluster;

/** Is told of virtual machines, by the watch's thread; must return at once. */
public interface VirtualMachineListener {

    /** One is there, has changed, or has gone. */
    void seen(VirtualMachineSnapshot virtualMachine);

    /** All that there were when the watch began, or began anew, have been told. */
    void synced();

    /** The watch has ended for good, which its retries could not prevent. */
    void failed(ClusterException reason);
}
