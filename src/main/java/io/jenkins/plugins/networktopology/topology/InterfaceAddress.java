package io.jenkins.plugins.networktopology.topology;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IPv4 or IPv6 address of an interface with the length of its prefix, written {@code 10.0.0.1/30}. */
public final class InterfaceAddress {

    /** By version, then first address of the subnet, then the wider subnet first: overlapping ones are neighbours. */
    static final Comparator<InterfaceAddress> BY_SUBNET = Comparator.<InterfaceAddress>comparingInt(
                    address -> address.address.getAddress().length)
            .thenComparing(InterfaceAddress::network, Arrays::compareUnsigned)
            .thenComparingInt(InterfaceAddress::prefixLength);

    private static final Pattern IPV4 = Pattern.compile(
            "(0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])" + "(\\.(0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])){3}");

    /** With a leading colon or digit, {@link InetAddress} takes it for a literal or refuses it, and asks nobody. */
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:][0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private static final byte[] BROADCAST = {-1, -1, -1, -1};

    private final InetAddress address;
    private final int prefixLength;

    private InterfaceAddress(InetAddress address, int prefixLength) {
        this.address = address;
        this.prefixLength = prefixLength;
    }

    /**
     * Reads {@code address/prefix-length}; no name is ever looked up.
     *
     * @throws IllegalArgumentException if the text is something else; the message says what is wrong in the user's words
     */
    public static InterfaceAddress parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(Quote.of(text) + " has no prefix length; write it like 10.0.0.1/30");
        }
        String host = text.substring(0, slash);
        InetAddress address = literal(host);
        int bits = address.getAddress().length * 8;
        int length = length(text.substring(slash + 1), bits);
        return new InterfaceAddress(address, length);
    }

    /**
     * Reads {@code address/prefix-length} of an address that an interface on a link can have.
     *
     * @throws IllegalArgumentException as {@link #parse}, and for addresses of subnets, loopbacks and groups
     */
    static InterfaceAddress ofInterface(String text) {
        InterfaceAddress read = parse(text);
        read.unfit().ifPresent(what -> {
            throw new IllegalArgumentException(read + " is " + what + ", which no interface on a link can have");
        });
        return read;
    }

    private Optional<String> unfit() {
        byte[] bytes = address.getAddress();
        if (address.isAnyLocalAddress() || isIpv4() && bytes[0] == 0) {
            return Optional.of("an unspecified address");
        }
        if (address.isLoopbackAddress()) {
            return Optional.of("a loopback address");
        }
        if (address.isMulticastAddress()) {
            return Optional.of("a multicast address");
        }
        if (isIpv4() && Arrays.equals(bytes, BROADCAST)) {
            return Optional.of("the broadcast address");
        }
        // RFC 3021: a subnet of two has no address of its own and no broadcast; IPv6 has no broadcast at all.
        if (isIpv4() && prefixLength < 31 && Arrays.equals(bytes, network())) {
            return Optional.of("the address of the subnet itself");
        }
        if (isIpv4() && prefixLength < 31 && Arrays.equals(bytes, last())) {
            return Optional.of("the broadcast address of its subnet");
        }
        return Optional.empty();
    }

    private static InetAddress literal(String host) {
        boolean v4 = IPV4.matcher(host).matches();
        boolean v6 = host.indexOf(':') >= 0 && IPV6.matcher(host).matches();
        if (!v4 && !v6) {
            throw new IllegalArgumentException(Quote.of(host) + " is no IPv4 or IPv6 address");
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            if (v6 && address.getAddress().length == 4) {
                throw new IllegalArgumentException(
                        Quote.of(host) + " is an IPv4 address within IPv6; write " + address.getHostAddress());
            }
            return address;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(Quote.of(host) + " is no IPv4 or IPv6 address", e);
        }
    }

    private static int length(String text, int bits) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > bits) {
            throw new IllegalArgumentException(
                    Quote.of(text) + " is no prefix length; expected a number from 0 to " + bits);
        }
        return Integer.parseInt(text);
    }

    /** The address without its prefix length, as {@link AddressText} writes it. */
    public String host() {
        return AddressText.of(address);
    }

    /** An address without a prefix length as {@link #host} writes it, whose spellings are many; empty if it is none. */
    public static Optional<String> host(String text) {
        try {
            return Optional.of(
                    parse(text + (text.indexOf(':') >= 0 ? "/128" : "/32")).host());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    public int prefixLength() {
        return prefixLength;
    }

    public boolean isIpv4() {
        return address.getAddress().length == 4;
    }

    /** The dotted netmask, for command lines that want one ({@code 255.255.255.252}); IPv4 only. */
    public String netmask() {
        if (!isIpv4()) {
            throw new IllegalStateException(this + " is an IPv6 address and has no netmask");
        }
        long mask = prefixLength == 0 ? 0 : 0xffffffffL << (32 - prefixLength);
        return ((mask >> 24) & 255) + "." + ((mask >> 16) & 255) + "." + ((mask >> 8) & 255) + "." + (mask & 255);
    }

    /** Whether the other address lies in this one's subnet. */
    public boolean sameSubnet(InterfaceAddress other) {
        return prefixLength == other.prefixLength && Arrays.equals(network(), other.network());
    }

    /** Whether the subnets of the two share an address. */
    public boolean overlaps(InterfaceAddress other) {
        if (isIpv4() != other.isIpv4()) {
            return false;
        }
        int shorter = Math.min(prefixLength, other.prefixLength);
        return Arrays.equals(masked(address, shorter), masked(other.address, shorter));
    }

    /** Whether an address, without a prefix length, lies in this one's subnet; false of anything that is no address. */
    public boolean contains(String host) {
        try {
            return overlaps(parse(host + (host.indexOf(':') >= 0 ? "/128" : "/32")));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** The subnet, such as {@code 10.0.0.0/30}. */
    public String subnet() {
        try {
            return AddressText.of(InetAddress.getByAddress(network())) + "/" + prefixLength;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the subnet is this address alone. */
    boolean isHostRoute() {
        return prefixLength == address.getAddress().length * 8;
    }

    /** Whether it is of IPv6's fe80::/10, which every link has for itself (RFC 4291). */
    public boolean isLinkLocal() {
        return !isIpv4() && address.isLinkLocalAddress();
    }

    private byte[] last() {
        byte[] bytes = address.getAddress();
        for (int bit = prefixLength; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] |= (byte) (0x80 >> (bit % 8));
        }
        return bytes;
    }

    private byte[] network() {
        return masked(address, prefixLength);
    }

    private static byte[] masked(InetAddress address, int length) {
        byte[] bytes = address.getAddress();
        for (int bit = length; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InterfaceAddress that
                && address.equals(that.address)
                && prefixLength == that.prefixLength;
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, prefixLength);
    }

    @Override
    public String toString() {
        return host() + "/" + prefixLength;
    }
}
