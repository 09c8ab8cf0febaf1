package io.jenkins.plugins.networktopology.simulator.device.net;

import java.time.Instant;

/**
 * A neighbour as the receiving port remembers it.
 *
 * @param local the port that heard it
 * @param frame what it said last
 * @param first when it was heard first
 * @param remaining seconds until it is forgotten
 * @param age seconds since it was heard last
 */
public record LldpNeighbor(NetInterface local, LldpFrame frame, Instant first, int remaining, int age) {}
