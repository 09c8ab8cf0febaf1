package io.jenkins.plugins.networktopology.topology;

/**
 * What we type into a device before its own configuration lines.
 *
 * @param lldp enable LLDP on every link, with the interface's name as port id
 * @param addresses give the interfaces the addresses written on the links, and bring them up
 * @param hostname call the device by its node name
 * @param forwarding let the kernels of containers that route by them pass IPv4 packets on: k8s-topo's {@code --eif}
 */
public record Bootstrap(boolean lldp, boolean addresses, boolean hostname, boolean forwarding) {

    /** LLDP and addresses, but names as the image has them: verification does not need names. */
    public static final Bootstrap DEFAULT = new Bootstrap(true, true, false);

    /** Kernels stay as their machine has them. */
    public Bootstrap(boolean lldp, boolean addresses, boolean hostname) {
        this(lldp, addresses, hostname, false);
    }

    public Bootstrap withForwarding() {
        return new Bootstrap(lldp, addresses, hostname, true);
    }
}
