package io.jenkins.plugins.networktopology.cluster;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that RBAC allows or not.
 *
 * @param verb such as {@code create}
 * @param group the API group, empty for the core's
 * @param resource in the plural, with a subresource behind a slash if it is about one
 * @param namespace where; everywhere if empty
 */
public record Permission(String verb, String group, String resource, Optional<String> namespace) {

    public Permission {
        Objects.requireNonNull(verb);
        Objects.requireNonNull(group);
        Objects.requireNonNull(resource);
        Objects.requireNonNull(namespace);
    }

    /** As people say it: {@code create pods}, {@code list leases in network-topology}. */
    @Override
    public String toString() {
        return verb + " " + resource + (group.isEmpty() ? "" : "." + group)
                + namespace.map(name -> " in " + name).orElse("");
    }
}
