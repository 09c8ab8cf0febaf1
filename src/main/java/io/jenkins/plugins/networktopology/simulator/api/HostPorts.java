package io.jenkins.plugins.networktopology.simulator.api;

/**
 * The TCP ports of this machine. The nodes' ports are taken from them, and other simulators on the machine take theirs
 * there too: a port that is only looked at may be gone when it is needed.
 */
public interface HostPorts {

    /** Takes nothing; for servers that nobody connects through. */
    HostPorts UNUSED = new HostPorts() {
        @Override
        public boolean take(int port) {
            return true;
        }

        @Override
        public void giveBack(int port) {
            // nothing was taken
        }
    };

    /** Takes a port for as long as a service has it; false if somebody else on this machine has it. */
    boolean take(int port);

    /** Gives back a port that was taken. */
    void giveBack(int port);
}
