package io.jenkins.plugins.networktopology.verify.lldp;

import java.util.Locale;

/**
 * A device's name as another device prints it: in any case, perhaps in quotes, with a domain, with a serial number in
 * brackets (NX-OS), or cut at the width of a column.
 *
 * @param full in lower case, without quotes and serial number
 */
record NeighborName(String full) {

    /** The narrowest column that cuts names: SR OS prints 15 characters, IOS and IOS XR 20. */
    private static final int NARROWEST_COLUMN = 15;

    static NeighborName of(String printed) {
        String plain = printed.strip().replaceAll("^[\"']|[\"']$", "").replaceAll("(?<=.)\\([^()]*\\)$", "");
        return new NeighborName(plain.strip().toLowerCase(Locale.ROOT));
    }

    /** The name up to its first dot. */
    String label() {
        int dot = full.indexOf('.');
        return dot < 0 ? full : full.substring(0, dot);
    }

    private boolean hasDomain() {
        return full.indexOf('.') >= 0;
    }

    /** Whether both are one name, a domain being left out by one of them at most. */
    boolean same(NeighborName other) {
        if (full.equals(other.full)) {
            return true;
        }
        return label().equals(other.label()) && hasDomain() != other.hasDomain();
    }

    /** Whether this is what a column may have left of the other, longer name. */
    boolean mayBeCutFrom(NeighborName other) {
        return full.length() >= NARROWEST_COLUMN && full.length() < other.full.length() && other.full.startsWith(full);
    }
}
