package io.jenkins.plugins.networktopology.plan;

/** The kinds of objects that a lab is made of, in the order in which they are created. */
public enum ObjectKind {
    NAMESPACE,
    NETWORK_POLICY,
    SECRET,
    CONFIG_MAP,
    TOPOLOGY,
    /** A network of Multus. */
    NETWORK_ATTACHMENT,
    /** A disk that KubeVirt's importer (CDI) makes. */
    DATA_VOLUME,
    SERVICE,
    POD,
    /** A virtual machine of KubeVirt. */
    VIRTUAL_MACHINE
}
