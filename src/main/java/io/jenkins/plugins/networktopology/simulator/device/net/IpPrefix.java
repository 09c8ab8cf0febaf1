package io.jenkins.plugins.networktopology.simulator.device.net;

import io.jenkins.plugins.networktopology.topology.AddressText;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** An address with the length of its prefix; the bits behind the prefix are kept, as an interface needs them. */
public record IpPrefix(InetAddress address, int length) {

    public IpPrefix {
        Objects.requireNonNull(address);
        if (length < 0 || length > address.getAddress().length * 8) {
            throw new IllegalArgumentException("no prefix length: " + length);
        }
    }

    /** Reads an address in digits; never asks a name server. */
    public static Optional<InetAddress> literal(String text) {
        boolean v4 = text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
        boolean v6 = text.indexOf(':') >= 0 && text.matches("[0-9A-Fa-f:.]+");
        if (!v4 && !v6) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Reads {@code 10.0.0.1/30}. */
    public static Optional<IpPrefix> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int length = Integer.parseInt(text.substring(slash + 1));
        return literal(text.substring(0, slash))
                .filter(address -> length <= address.getAddress().length * 8)
                .map(address -> new IpPrefix(address, length));
    }

    /** Reads an IPv4 address and a dotted mask; empty unless the mask's ones are all on the left. */
    public static Optional<IpPrefix> parse(String host, String mask) {
        Optional<InetAddress> bits = literal(mask).filter(address -> address.getAddress().length == 4);
        Optional<InetAddress> address = literal(host).filter(found -> found.getAddress().length == 4);
        if (bits.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        int value = java.nio.ByteBuffer.wrap(bits.get().getAddress()).getInt();
        int length = Integer.bitCount(value);
        boolean contiguous = length == 0 ? value == 0 : value == -1 << (32 - length);
        return contiguous ? Optional.of(new IpPrefix(address.get(), length)) : Optional.empty();
    }

    public boolean isIpv4() {
        return address.getAddress().length == 4;
    }

    public boolean contains(InetAddress other) {
        return other.getAddress().length == address.getAddress().length
                && Arrays.equals(masked(other, length), masked(address, length));
    }

    public boolean overlaps(IpPrefix other) {
        return length <= other.length ? contains(other.address) : other.contains(address);
    }

    /** The same prefix with the bits behind it cleared. */
    public IpPrefix network() {
        try {
            return new IpPrefix(InetAddress.getByAddress(masked(address, length)), length);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this is an address that means something on one link only (fe80::/10). */
    public boolean isLinkLocal() {
        return !isIpv4() && address.isLinkLocalAddress();
    }

    /** The address that a port makes of its own MAC address in this IPv6 subnet (RFC 4291, appendix A). */
    public IpPrefix withModifiedEui64(MacAddress mac) {
        byte[] bytes = masked(address, 64);
        long upper = mac.bits() >> 24 ^ 0x020000;
        long id = upper << 40 | 0xfffeL << 24 | mac.bits() & 0xffffff;
        java.nio.ByteBuffer.wrap(bytes).putLong(8, id);
        try {
            return new IpPrefix(InetAddress.getByAddress(bytes), length);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this is the all-zeros or all-ones address of its IPv4 subnet, which no interface may have. */
    public boolean isNetworkOrBroadcast() {
        if (!isIpv4() || length >= 31) {
            return false;
        }
        int host =
                java.nio.ByteBuffer.wrap(address.getAddress()).getInt() & (length == 0 ? -1 : ~(-1 << (32 - length)));
        return host == 0 || host == (length == 0 ? -1 : ~(-1 << (32 - length)));
    }

    /** The broadcast address of an IPv4 subnet that has one. */
    public Optional<String> broadcast() {
        if (!isIpv4() || length >= 31) {
            return Optional.empty();
        }
        int bits =
                java.nio.ByteBuffer.wrap(address.getAddress()).getInt() | (length == 0 ? -1 : ~(-1 << (32 - length)));
        return Optional.of((bits >>> 24) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255));
    }

    public String host() {
        return AddressText.of(address);
    }

    /** The dotted mask; IPv4 only. */
    public String mask() {
        long bits = length == 0 ? 0 : 0xffffffffL << (32 - length);
        return (bits >> 24 & 255) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255);
    }

    private static byte[] masked(InetAddress address, int length) {
        byte[] bytes = address.getAddress();
        for (int bit = length; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
        }
        return bytes;
    }

    @Override
    public String toString() {
        return host() + "/" + length;
    }
}
