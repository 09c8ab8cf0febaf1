package io.jenkins.plugins.networktopology.simulator.device.net;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A route that somebody typed in.
 *
 * @param prefix where to
 * @param nextHop through whom; empty for a route that discards
 * @param vrf in which table; the default one is {@code ""}
 */
public record StaticRoute(IpPrefix prefix, Optional<InetAddress> nextHop, String vrf) {}
