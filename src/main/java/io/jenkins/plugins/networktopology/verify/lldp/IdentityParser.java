package io.jenkins.plugins.networktopology.verify.lldp;

/** Reads what a device says of itself, in one dialect: host name, chassis id, the MAC addresses of its interfaces. */
@FunctionalInterface
public interface IdentityParser {

    /** Reads the answers to the dialect's identity commands, one behind the other; never throws on foreign text. */
    NodeIdentity parse(String text);
}
