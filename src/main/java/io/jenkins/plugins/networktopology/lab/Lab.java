package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ConsoleReading;
import io.jenkins.plugins.networktopology.cluster.Consoles;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A lab that is up, as far as its nodes could climb. Whoever brought it up either takes it {@link #down down}, or
 * {@link #detach detaches} it and leaves it to a later process; the reaper removes it if neither happens.
 */
public interface Lab extends AutoCloseable {

    LabId id();

    String namespace();

    Topology topology();

    /** When it was begun, by the API server's clock. */
    Instant started();

    /** How far each node has climbed, in the topology's order; empty for a lab that another process brought up. */
    List<NodeReadiness> nodes();

    /** The phases that are over. */
    List<PhaseTime> phases();

    /**
     * The way to a node.
     *
     * @throws ClusterException of kind NOT_FOUND if the lab has no such node
     */
    NodeAccess access(String node) throws ClusterException, InterruptedException;

    /** The last lines of what a node's container has put out: the console of a device, mostly. May hold secrets. */
    String log(String node, int lines) throws ClusterException, InterruptedException;

    /**
     * What the serial console of a node's virtual machine says now, see {@link Consoles}; empty if it has none. May hold
     * secrets.
     */
    Optional<ConsoleReading> console(String node) throws ClusterException, InterruptedException;

    /**
     * Which of the pods that a node has one after the other it has now.
     *
     * @throws ClusterException of kind NOT_FOUND if it has none, of kind INVALID if it cannot be restarted
     */
    String incarnation(String node) throws ClusterException, InterruptedException;

    /**
     * Cuts a node's power and switches it on again: its pod is replaced, on the same machine. The device boots with what
     * its image and its start-up configuration say; {@link Labs#raise} waits for it and enters the rest. What was begun
     * and broken off is completed by a further call.
     *
     * @param incarnation which {@link #incarnation} ends; if it has ended already, nothing is begun
     */
    void restart(String node, String incarnation) throws ClusterException, InterruptedException;

    /** Lets it live without its owner, until it expires or is taken down. */
    void detach() throws ClusterException, InterruptedException;

    /** The same for a time: after it the lab counts as expired. */
    void detach(Duration keep) throws ClusterException, InterruptedException;

    /** Removes it: see {@link Labs#down}. */
    void down(LabListener listener) throws ClusterException, InterruptedException;

    /** Ends the heartbeat; the lab itself stays. */
    @Override
    void close();
}
