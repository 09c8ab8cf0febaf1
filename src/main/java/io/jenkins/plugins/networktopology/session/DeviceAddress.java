package io.jenkins.plugins.networktopology.session;

import java.util.Objects;

/**
 * Where a device's SSH server is reached.
 *
 * @param host a name or address
 * @param port 1 to 65535
 */
public record DeviceAddress(String host, int port) {

    public DeviceAddress {
        Objects.requireNonNull(host);
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port " + port + " is not between 1 and 65535");
        }
    }

    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
