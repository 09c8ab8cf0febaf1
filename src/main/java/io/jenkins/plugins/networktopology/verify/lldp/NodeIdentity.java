package io.jenkins.plugins.networktopology.verify.lldp;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a device said of itself: by what its neighbours may know it. Learned from the device, never assumed, because
 * images share host names and some have none.
 *
 * @param names its host names
 * @param namesKnown whether {@code names} is all there is; an empty set is then a device without a name
 * @param chassisIds its own LLDP chassis ids, where it tells them
 * @param interfaceMacs MAC addresses of its interfaces, and which interface has each; an address that several
 *     interfaces share belongs in {@code otherMacs}
 * @param otherMacs MAC addresses of the device, of no single interface
 * @param addresses its IP addresses
 * @param interfaceIndexes interface names by SNMP ifIndex, where it tells them
 */
public record NodeIdentity(
        Set<String> names,
        boolean namesKnown,
        Set<Mac> chassisIds,
        Map<Mac, String> interfaceMacs,
        Set<Mac> otherMacs,
        Set<String> addresses,
        Map<String, String> interfaceIndexes) {

    /** A device that has not been asked, or did not answer. */
    public static final NodeIdentity UNKNOWN =
            new NodeIdentity(Set.of(), false, Set.of(), Map.of(), Set.of(), Set.of(), Map.of());

    public NodeIdentity {
        names = ordered(names);
        chassisIds = ordered(chassisIds);
        interfaceMacs = Collections.unmodifiableMap(new LinkedHashMap<>(interfaceMacs));
        otherMacs = ordered(otherMacs);
        addresses = ordered(addresses);
        interfaceIndexes = Collections.unmodifiableMap(new LinkedHashMap<>(interfaceIndexes));
    }

    private static <T> Set<T> ordered(Collection<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Every MAC address that means this device. */
    Set<Mac> macs() {
        Set<Mac> all = new LinkedHashSet<>(chassisIds);
        all.addAll(interfaceMacs.keySet());
        all.addAll(otherMacs);
        return all;
    }
}
