package io.jenkins.plugins.networktopology.simulator.api.schema;

import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import java.util.EnumSet;
import java.util.List;

/** The types that every cluster serves, as far as labs need them. */
public final class ResourceTypes {

    public static final ResourceType NAMESPACES =
            core("Namespace", "namespaces", NameRule.LABEL, List.of("ns"), Trait.CLUSTER_WIDE, Trait.STATUS);
    public static final ResourceType NODES =
            core("Node", "nodes", NameRule.SUBDOMAIN, List.of("no"), Trait.CLUSTER_WIDE, Trait.STATUS);
    public static final ResourceType PODS =
            core("Pod", "pods", NameRule.SUBDOMAIN, List.of("po"), Trait.STATUS, Trait.GENERATION, Trait.CATEGORY_ALL);
    public static final ResourceType SERVICES =
            core("Service", "services", NameRule.DNS_1035_LABEL, List.of("svc"), Trait.STATUS, Trait.CATEGORY_ALL);
    public static final ResourceType CONFIG_MAPS = core("ConfigMap", "configmaps", NameRule.SUBDOMAIN, List.of("cm"));
    public static final ResourceType SECRETS = core("Secret", "secrets", NameRule.SUBDOMAIN, List.of());
    public static final ResourceType EVENTS =
            core("Event", "events", NameRule.SUBDOMAIN, List.of("ev"), Trait.CREATE_ON_UPDATE);
    public static final ResourceType SERVICE_ACCOUNTS =
            core("ServiceAccount", "serviceaccounts", NameRule.SUBDOMAIN, List.of("sa"), Trait.VERSION_REQUIRED);
    public static final ResourceType LEASES = new ResourceType(
            "coordination.k8s.io",
            "v1",
            "Lease",
            "leases",
            List.of(),
            NameRule.SUBDOMAIN,
            EnumSet.of(Trait.CREATE_ON_UPDATE, Trait.VERSION_REQUIRED));
    public static final ResourceType NETWORK_POLICIES = new ResourceType(
            "networking.k8s.io",
            "v1",
            "NetworkPolicy",
            "networkpolicies",
            List.of("netpol"),
            NameRule.SUBDOMAIN,
            EnumSet.of(Trait.GENERATION));
    public static final ResourceType DEFINITIONS = new ResourceType(
            "apiextensions.k8s.io",
            "v1",
            "CustomResourceDefinition",
            "customresourcedefinitions",
            List.of("crd", "crds"),
            NameRule.SUBDOMAIN,
            EnumSet.of(Trait.CLUSTER_WIDE, Trait.STATUS, Trait.GENERATION, Trait.VERSION_REQUIRED));

    /** All of them, in the order of discovery. */
    public static final List<ResourceType> BUILT_IN = List.of(
            CONFIG_MAPS,
            EVENTS,
            NAMESPACES,
            NODES,
            PODS,
            SECRETS,
            SERVICE_ACCOUNTS,
            SERVICES,
            LEASES,
            NETWORK_POLICIES,
            DEFINITIONS);

    private ResourceTypes() {}

    private static ResourceType core(
            String kind, String plural, NameRule names, List<String> shortNames, Trait... traits) {
        EnumSet<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(List.of(traits));
        return new ResourceType("", "v1", kind, plural, shortNames, names, set);
    }
}
