package io.jenkins.plugins.networktopology.jenkins.conformance;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Types of Jenkins and its plugins, by internal name. */
record Api(Map<String, ApiType> types) {

    /** Whether a type is of Jenkins or one of its plugins, and not ours. */
    static boolean covers(String type) {
        return type.startsWith("hudson/")
                || type.startsWith("jenkins/")
                || type.startsWith("org/jenkinsci/")
                || type.startsWith("org/kohsuke/stapler/")
                || type.startsWith("com/cloudbees/")
                || type.startsWith("io/jenkins/plugins/checks/");
    }

    Optional<ApiType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** A type and all that it extends and implements, as far as this API goes. */
    Set<String> family(String name) {
        Set<String> family = new LinkedHashSet<>();
        collect(name, family);
        return family;
    }

    private void collect(String name, Set<String> family) {
        if (family.add(name)) {
            type(name).ifPresent(type -> type.parents().forEach(parent -> collect(parent, family)));
        }
    }

    /** The type that declares a member which a caller may address by this owner, itself or one that it inherits from. */
    Optional<ApiType> declaring(String owner, String member) {
        return family(owner).stream()
                .flatMap(name -> type(name).stream())
                .filter(type -> type.members().containsKey(member))
                .findFirst();
    }

    /** Every method that a concrete subclass must have, to the type that asks for it. */
    Map<String, String> abstractMethods(String name) {
        Map<String, String> open = new TreeMap<>();
        for (String relative : family(name)) {
            type(relative)
                    .ifPresent(type -> type.members().forEach((member, modifiers) -> {
                        if (modifiers.contains("abstract") && member.contains("(")) {
                            open.putIfAbsent(member, relative);
                        }
                    }));
        }
        open.keySet()
                .removeIf(member -> family(name).stream()
                        .flatMap(relative -> type(relative).stream())
                        .anyMatch(type -> type.members().containsKey(member)
                                && !type.members().get(member).contains("abstract")));
        return open;
    }
}
