package io.jenkins.plugins.networktopology.simulator.device.os;

/**
 * Who logged in, with what terminal.
 *
 * @param user the account
 * @param rows the height of the terminal as the client said
 */
public record Login(String user, int rows) {}
