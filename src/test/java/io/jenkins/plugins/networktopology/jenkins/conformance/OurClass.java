package io.jenkins.plugins.networktopology.jenkins.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A class of ours that knows Jenkins.
 *
 * @param methods its own and their modifiers are of no matter here: name and descriptor of each that is not private
 * @param types Jenkins' types that it names
 * @param members Jenkins' members that it calls, reads or writes: owner to name and descriptor
 */
record OurClass(
        String name,
        boolean isAbstract,
        String parent,
        List<String> interfaces,
        Set<String> methods,
        Set<String> types,
        Map<String, Set<String>> members) {

    List<String> parents() {
        List<String> all = new java.util.ArrayList<>(interfaces);
        all.add(parent);
        return all;
    }
}
