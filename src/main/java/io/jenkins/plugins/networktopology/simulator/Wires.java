package io.jenkins.plugins.networktopology.simulator;

import java.util.List;
import java.util.Optional;

/** The wires as meshnet plumbed them from the objects that the API server holds; thread-safe, always current. */
public interface Wires {

    /** What a link's interface has from the start. */
    int USUAL_MTU = 1500;

    /** The data interfaces that exist in a running pod, without eth0. */
    List<String> portsOf(PodRef pod);

    /**
     * Tells an interface from an earlier one of the same name: another number after it has gone and been made anew.
     * Of a port that is not there any number.
     */
    default long incarnationOf(Port port) {
        return 0;
    }

    /** The MTU of a port; another port of its name begins with the usual one. */
    default int mtuOf(Port port) {
        return USUAL_MTU;
    }

    /** Gives a port an MTU; no effect if it is not there. */
    default void setMtu(Port port, int mtu) {}

    /** Where frames sent into this port come out, or empty if the wire is not there or not whole. */
    Optional<Port> farEnd(Port port);

    /** Whether what comes into this port includes LLDP: bridges pass on all frames but these and their like. */
    default boolean passesLldp(Port port) {
        return true;
    }

    /**
     * The address with prefix length that meshnet gave to a port of a pod ({@code local_ip}), such as {@code 10.0.0.1/30};
     * containers keep it, virtual machines do not see it.
     */
    default Optional<String> addressOf(Port port) {
        return Optional.empty();
    }
}
