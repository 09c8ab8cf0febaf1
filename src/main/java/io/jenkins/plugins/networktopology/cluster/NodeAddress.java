package io.jenkins.plugins.networktopology.cluster;

import java.util.Objects;

/**
 * Where a node's SSH server takes connections.
 *
 * @param host an address
 * @param port 1 to 65535
 * @param path by which way
 */
public record NodeAddress(String host, int port, AccessPath path) {

    public NodeAddress {
        Objects.requireNonNull(host);
        Objects.requireNonNull(path);
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port " + port + " is not between 1 and 65535");
        }
    }

    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
