package io.jenkins.plugins.networktopology.verify.interfaces.parser;

import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceState;
import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceTable;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Interfaces while their lines are being read: several lines or several commands may tell of one. */
final class States {

    private final Map<String, InterfaceState> byName = new LinkedHashMap<>();
    private final Unparsed unparsed = new Unparsed();

    /** Adds an interface; one that is known already keeps its state and gains the addresses. */
    void add(String name, boolean adminUp, boolean operUp, List<String> addresses) {
        byName.merge(
                name,
                new InterfaceState(name, adminUp, operUp, addresses),
                (known, next) -> new InterfaceState(
                        name,
                        known.adminUp(),
                        known.operUp(),
                        Stream.concat(known.addresses().stream(), next.addresses().stream())
                                .distinct()
                                .toList()));
    }

    /** Gives an address to an interface that is known. */
    void address(String name, String address) {
        InterfaceState known = byName.get(name);
        if (known != null) {
            add(name, known.adminUp(), known.operUp(), List.of(address));
        }
    }

    void unparsed(String line) {
        unparsed.add(line);
    }

    InterfaceTable table() {
        return new InterfaceTable(new ArrayList<>(byName.values()), unparsed.toList());
    }
}
