package io.jenkins.plugins.networktopology.cluster;

import java.util.Optional;

/** The serial consoles that the images of virtual machines offer by telnet. */
public interface Consoles {

    /**
     * Listens to the console of a pod's virtual machine for some seconds. A machine that waits at a prompt says nothing by
     * itself, so Return is pressed once: for machines that have been given up. The way is through the API server.
     *
     * @return what was heard, or why nothing was; empty if the pod has no console, or is not there any more
     */
    Optional<ConsoleReading> read(String namespace, String pod) throws ClusterException, InterruptedException;
}
