package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.simulator.api.HostPorts;

/** The ports that lead to devices: open, and so nobody else's, from the moment that a service is given one. */
record DevicePorts(Devices devices) implements HostPorts {

    @Override
    public boolean take(int port) {
        return devices.openPort(port);
    }

    @Override
    public void giveBack(int port) {
        devices.closePort(port);
    }
}
