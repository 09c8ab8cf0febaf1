package io.jenkins.plugins.networktopology.simulator.api.schema;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of object that the API serves.
 *
 * @param group its API group, the empty text for core
 * @param version its version within the group
 * @param kind as in {@code kind:}
 * @param plural as in URLs
 * @param shortNames kubectl's abbreviations
 * @param names what names are allowed
 * @param traits how it differs from a plain type
 */
public record ResourceType(
        String group,
        String version,
        String kind,
        String plural,
        List<String> shortNames,
        NameRule names,
        Set<Trait> traits) {

    /** What sets a type apart. */
    public enum Trait {
        /** Its objects belong to no namespace. */
        CLUSTER_WIDE,
        /** It has a status subresource: status and the rest are written apart. */
        STATUS,
        /** metadata.generation counts the changes of spec. */
        GENERATION,
        /** An update must name the version that it replaces. */
        VERSION_REQUIRED,
        /** An update of an object that is not there creates it. */
        CREATE_ON_UPDATE,
        /** Defined by a CustomResourceDefinition. */
        CUSTOM,
        /** Listed by {@code kubectl get all}. */
        CATEGORY_ALL
    }

    public ResourceType {
        shortNames = List.copyOf(shortNames);
        traits = Set.copyOf(traits);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public boolean namespaced() {
        return !has(Trait.CLUSTER_WIDE);
    }

    /** As in {@code apiVersion:}. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** As messages about requests name it: {@code leases.coordination.k8s.io}. */
    public String qualifiedPlural() {
        return group.isEmpty() ? plural : plural + "." + group;
    }

    /** As messages about objects name it: {@code Lease.coordination.k8s.io}. */
    public String qualifiedKind() {
        return group.isEmpty() ? kind : kind + "." + group;
    }

    public String singular() {
        return kind.toLowerCase(Locale.ROOT);
    }
}
