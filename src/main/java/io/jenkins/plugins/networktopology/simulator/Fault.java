package io.jenkins.plugins.networktopology.simulator;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that goes wrong on purpose, written {@code kind}, {@code kind:NODE}, {@code kind:NODE:IF},
 * {@code kind:NODE:IF,NODE:IF} or with {@code =value} behind it. Interfaces are the device's own names.
 *
 * @param kind which
 * @param node the node, if the kind is about one
 * @param interfaceName the interface, if the kind is about one
 * @param otherNode the second node of cables-swapped
 * @param otherInterface its interface
 * @param duration the value of kinds that take a time
 * @param percent the value of kinds that take a share, 0 to 100
 */
public record Fault(
        Kind kind,
        Optional<String> node,
        Optional<String> interfaceName,
        Optional<String> otherNode,
        Optional<String> otherInterface,
        Optional<Duration> duration,
        Optional<Integer> percent) {

    /** What a kind is about, and its value. */
    public enum Kind {
        IMAGE_MISSING,
        UNSCHEDULABLE,
        CRASH_LOOP,
        MESHNET_ABSENT,
        HOST_INTERFACE_ABSENT,
        SANDBOX_FAILS,
        BOOT_NEVER,
        BOOT_SLOW,
        AUTH_REJECTED,
        CLI_SLOW,
        CLI_TRUNCATED,
        CABLES_SWAPPED,
        LINK_DOWN,
        LINK_FLAP,
        LLDP_FILTERED,
        PACKET_LOSS,
        API_LATENCY,
        API_ERRORS,
        WATCH_DROPS;

        /** As written on the command line: {@code boot-slow}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Fault {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(node);
        Objects.requireNonNull(interfaceName);
        Objects.requireNonNull(otherNode);
        Objects.requireNonNull(otherInterface);
        Objects.requireNonNull(duration);
        Objects.requireNonNull(percent);
    }

    /**
     * Reads a fault, such as {@code boot-slow:vmx-1=30s} or {@code cables-swapped:vmx-1:ge-0/0/0,csr-1:Gi2}.
     *
     * @throws IllegalArgumentException if it is not written as one; the message says what was expected
     */
    public static Fault parse(String text) {
        return FaultParser.parse(text);
    }

    /** All kinds as they are written, for help texts. */
    public static String forms() {
        return FaultParser.forms();
    }
}
