package io.jenkins.plugins.networktopology.simulator.device.net;

import java.util.Locale;

/** A MAC address; its two common spellings are {@link #colons()} and {@link #dots()}. */
public record MacAddress(long bits) {

    public static MacAddress of(int a, int b, int c, int d, int e, int f) {
        long bits = 0;
        for (int octet : new int[] {a, b, c, d, e, f}) {
            bits = bits << 8 | octet & 0xff;
        }
        return new MacAddress(bits);
    }

    private int octet(int index) {
        return (int) (bits >> (40 - 8 * index)) & 0xff;
    }

    /** {@code 00:05:86:f0:f7:c0}. */
    public String colons() {
        return String.format(
                Locale.ROOT,
                "%02x:%02x:%02x:%02x:%02x:%02x",
                octet(0),
                octet(1),
                octet(2),
                octet(3),
                octet(4),
                octet(5));
    }

    /** {@code 0005.86f0.f7c0}. */
    public String dots() {
        String hex = colons().replace(":", "");
        return hex.substring(0, 4) + "." + hex.substring(4, 8) + "." + hex.substring(8);
    }

    @Override
    public String toString() {
        return colons();
    }
}
