package io.jenkins.plugins.networktopology.simulator;

import java.util.Optional;
import java.util.SortedMap;

/** The running devices, as the kubelet side sees them; thread-safe. */
public interface Devices extends AutoCloseable {

    /** Powers a device on; it boots in its own time. */
    void start(DeviceSpec spec);

    /**
     * A pod got an interface or lost one: an image that waits for its interfaces before it boots looks again, and a
     * device whose kernel is the container's has lost and found them itself.
     */
    void interfacesChanged(PodRef pod);

    /** Powers a device off and forgets it; no effect if there is none. */
    void stop(PodRef pod);

    /** The content of the image's {@code /health} file: {@code 1 starting}, {@code 0 running}. */
    String health(PodRef pod);

    /** What the container printed so far, as {@code kubectl logs} shows it. */
    String log(PodRef pod);

    /** Sets bits in the masks of the bridges between a pod's interfaces and its device; returns bridge to mask. */
    SortedMap<String, Integer> forward(PodRef pod, int bits);

    /** Lets the kernel of a pod's container pass packets on; false if there is none that does so. */
    boolean letForward(PodRef pod);

    /** Gives a container's interface an MTU; returns what it has then. */
    int resize(Port port, int mtu);

    /** The serial console behind a pod's port; empty if nothing listens there. */
    Optional<SerialConsole> console(PodRef pod, int port);

    /**
     * Opens a TCP port of 127.0.0.1. It hangs up on whoever connects for as long as it leads nowhere.
     *
     * @return false if somebody else on this machine has the port
     */
    boolean openPort(int port);

    /** Closes a port that was opened; connections that came in through it stay. */
    void closePort(int port);

    /**
     * Lets an open port lead to the SSH server of a pod's device. The port accepts at once, as vrnetlab's socat does,
     * whether or not the device has booted.
     */
    void publishSsh(int port, PodRef pod);

    /** Lets a port lead nowhere again. */
    void unpublish(int port);

    @Override
    void close();
}
