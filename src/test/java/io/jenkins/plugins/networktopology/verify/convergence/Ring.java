package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import io.jenkins.plugins.networktopology.verify.SessionSource;
import io.jenkins.plugins.networktopology.verify.TranscriptDevice;
import io.jenkins.plugins.networktopology.verify.VerificationListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A ring of routers, CSR and vMX in turn: vMXs without names, CSRs that share one and do not tell their chassis ids. */
final class Ring {

    private final int size;
    final Map<String, TranscriptDevice> devices = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    Ring(int size) {
        this.size = size;
        for (int i = 0; i < size; i++) {
            nodes.add(Node.of(name(i), i % 2 == 0 ? "cisco_csr1000v" : "juniper_vmx"));
            links.add(new Link(right(i), left((i + 1) % size), Optional.empty()));
        }
        for (int i = 0; i < size; i++) {
            devices.put(name(i), TranscriptDevice.of("ring", i % 2 == 0 ? "csr" : "vmx", name(i), values(i)));
        }
    }

    private static String name(int i) {
        return (i % 2 == 0 ? "csr-" : "vmx-") + i;
    }

    private static Endpoint right(int i) {
        return end(i, i % 2 == 0 ? "GigabitEthernet3" : "ge-0/0/1", 2 * i);
    }

    private Endpoint left(int i) {
        return end(i, i % 2 == 0 ? "GigabitEthernet2" : "ge-0/0/0", 2 * ((i + size - 1) % size) + 1);
    }

    private static Endpoint end(int i, String port, int address) {
        return new Endpoint(name(i), port, Optional.of(InterfaceAddress.parse(address(address) + "/31")));
    }

    private static String address(int number) {
        return "10.1." + number / 256 + "." + number % 256;
    }

    private static String chassis(int i) {
        return (i % 2 == 0 ? "001e.49" : "0005.86") + "%02x.%02x00".formatted(i / 256, i % 256);
    }

    private static String colons(int i) {
        return chassis(i).replace(".", "").replaceAll("(..)(?=.)", "$1:");
    }

    private Map<String, String> values(int i) {
        int before = (i + size - 1) % size;
        int after = (i + 1) % size;
        return Map.of(
                "left.chassis", chassis(before),
                "right.chassis", chassis(after),
                "left.colons", colons(before),
                "right.colons", colons(after),
                "colons", colons(i),
                "mac", "%02x.%02x".formatted(i / 256, i % 256),
                "left.own", address(2 * before + 1),
                "left.far", address(2 * before),
                "right.own", address(2 * i),
                "right.far", address(2 * i + 1));
    }

    VerificationOutcome verify(Pace pace, EvidenceSink sink) throws InterruptedException {
        Map<String, Platform> platforms = PlatformCatalog.load().platforms().stream()
                .collect(Collectors.toMap(Platform::id, platform -> platform));
        Map<String, SessionSource> sources = new HashMap<>(devices);
        Topology topology = new Topology("ring", nodes, links, Bootstrap.DEFAULT, Verification.DEFAULT, List.of());
        return new Verifier(pace)
                .verify(new VerificationRequest(
                        topology, platforms, sources, Map.of(), sink, VerificationListener.NONE));
    }
}
