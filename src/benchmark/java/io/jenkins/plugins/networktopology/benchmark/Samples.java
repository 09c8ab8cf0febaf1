package io.jenkins.plugins.networktopology.benchmark;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.RandomTopology;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.List;

/** The topologies that are measured: half of the links are a tree, the platforms are mixed, addresses are given. */
public final class Samples {

    public static final PlatformCatalog CATALOG = PlatformCatalog.load();

    private static final List<String> PLATFORMS = List.of("juniper_vmx", "cisco_csr1000v", "arista_ceos", "frr");
    private static final long SEED = 7;

    private Samples() {}

    /** As many nodes and twice as many links. */
    public static Topology nodes(int count) {
        return RandomTopology.build(count, count + 1, PLATFORMS, SEED, CATALOG);
    }
}
