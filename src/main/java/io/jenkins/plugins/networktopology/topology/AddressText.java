package io.jenkins.plugins.networktopology.topology;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How addresses are written: IPv6 ones in their one short form, as devices show them (RFC 5952). */
public final class AddressText {

    private AddressText() {}

    /** Without a zone: a device knows its links by other names than this machine. */
    public static String of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? address.getHostAddress()
                : ipv6(ByteBuffer.wrap(bytes).asShortBuffer());
    }

    private static String ipv6(ShortBuffer groups) {
        int start = 0;
        int length = 0;
        for (int group = 0; group < groups.limit(); group++) {
            int zeros = zeros(groups, group);
            if (zeros > length) { // the first of the longest
                start = group;
                length = zeros;
            }
        }
        int most = groups.limit();
        return length < 2 // a single zero is written
                ? text(groups, 0, most)
                : text(groups, 0, start) + "::" + text(groups, start + length, most);
    }

    private static int zeros(ShortBuffer groups, int from) {
        int end = from;
        while (end < groups.limit() && groups.get(end) == 0) {
            end++;
        }
        return end - from;
    }

    private static String text(ShortBuffer groups, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(group -> Integer.toHexString(Short.toUnsignedInt(groups.get(group))))
                .collect(Collectors.joining(":"));
    }
}
