package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.platform.InterfaceNaming;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.jenkins.plugins.networktopology.verify.CountedNaming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Devices with cables that need not be those of the topology: each shows what arrives on its ports. */
final class TestLab {

    /** What a device calls its ports in the frames that it sends. */
    enum PortIds {
        NAME,
        MAC,
        INDEX_AND_DESCRIPTION,
        INDEX,
        DESCRIPTION_BY_USER
    }

    /** A device, as it is. */
    static final class Device {
        final String node;
        final InterfaceNaming naming;
        final int number;
        String hostname;
        PortIds portIds = PortIds.NAME;
        boolean sendsChassisId = true;
        boolean tellsName = true;
        boolean tellsChassisId = true;
        boolean tellsInterfaces = true;
        boolean listsNeighbors = true;

        Device(String node, InterfaceNaming naming, int number, String hostname) {
            this.node = node;
            this.naming = naming;
            this.number = number;
            this.hostname = hostname;
        }

        String chassis() {
            return "0005.86%02x.%02xc0".formatted(number / 256, number % 256);
        }

        Mac mac(String port) {
            return new Mac("52540000%02x%02x"
                    .formatted(number % 256, naming.cardOf(port).orElseThrow()));
        }

        private LldpNeighbor frame(String receivedOn, String port) {
            String index = String.valueOf(500 + naming.cardOf(port).orElseThrow());
            String id = switch (portIds) {
                case NAME -> port;
                case MAC -> mac(port).toString();
                default -> index;
            };
            String description = switch (portIds) {
                case INDEX -> "";
                case DESCRIPTION_BY_USER -> "to the core";
                default -> port;
            };
            return new LldpNeighbor(receivedOn, sendsChassisId ? chassis() : "", id, description, hostname, "");
        }

        private NodeIdentity identity(List<String> ports) {
            Map<Mac, String> macs = new LinkedHashMap<>();
            if (tellsInterfaces) {
                ports.forEach(port -> macs.put(mac(port), port));
            }
            return new NodeIdentity(
                    tellsName && !hostname.isEmpty() ? Set.of(hostname) : Set.of(),
                    tellsName,
                    tellsChassisId ? Set.of(Mac.parse(chassis()).orElseThrow()) : Set.of(),
                    macs,
                    Set.of(),
                    Set.of(),
                    Map.of());
        }
    }

    final Map<String, Device> devices = new LinkedHashMap<>();
    final List<Link> links = new ArrayList<>();
    /** From end to end, both ways. */
    final Map<String, String> cables = new LinkedHashMap<>();
    /** Ends whose received frames are lost. */
    final Set<String> deaf = new HashSet<>();

    final List<LldpNeighbor> strays = new ArrayList<>();
    final List<String> strayReceivers = new ArrayList<>();

    TestLab csr(String... names) {
        return add(CountedNaming.CSR, "csr1000v", names);
    }

    TestLab vmx(String... names) {
        return add(CountedNaming.VMX, "", names);
    }

    TestLab linux(String... names) {
        for (String name : names) {
            add(CountedNaming.LINUX, name, name);
            devices.get(name).portIds = PortIds.MAC;
        }
        return this;
    }

    TestLab add(InterfaceNaming naming, String hostname, String... names) {
        for (String name : names) {
            devices.put(name, new Device(name, naming, devices.size() + 1, hostname));
        }
        return this;
    }

    /** A link of the topology, with its cable. Ends as {@code csr-1:GigabitEthernet2}. */
    TestLab link(String a, String b) {
        links.add(new Link(endpoint(a), endpoint(b), Optional.empty()));
        cables.put(a, b);
        cables.put(b, a);
        return this;
    }

    /** Pulls the cables out of two ports and puts each into the other's. */
    TestLab swap(String one, String other) {
        String behindOne = cables.get(one);
        String behindOther = cables.get(other);
        cables.put(one, behindOther);
        cables.put(behindOther, one);
        cables.put(other, behindOne);
        cables.put(behindOne, other);
        return this;
    }

    TestLab unplug(String end) {
        cables.remove(cables.remove(end));
        return this;
    }

    /** A frame of a device that is not in the lab, or an old entry. */
    TestLab stray(String receiver, LldpNeighbor neighbor) {
        strayReceivers.add(receiver);
        strays.add(neighbor);
        return this;
    }

    Device device(String name) {
        return devices.get(name);
    }

    static Endpoint endpoint(String text) {
        int colon = text.indexOf(':');
        return new Endpoint(text.substring(0, colon), text.substring(colon + 1), Optional.empty());
    }

    Topology topology() {
        List<Node> nodes =
                devices.keySet().stream().map(name -> Node.of(name, "any")).toList();
        return new Topology("lab", nodes, links, Bootstrap.DEFAULT, Verification.DEFAULT, List.of());
    }

    LldpScene scene() {
        LldpScene scene = new LldpScene(topology(), node -> devices.get(node).naming);
        for (Device device : devices.values()) {
            scene.identity(device.node, device.identity(portsOf(device)));
            if (device.listsNeighbors) {
                scene.table(device.node, new LldpTable(received(device), List.of()));
            } else {
                scene.noTable(device.node, "it did not answer");
            }
        }
        return scene;
    }

    private List<String> portsOf(Device device) {
        return links.stream()
                .flatMap(link -> link.endpoints().stream())
                .filter(end -> end.node().equals(device.node))
                .map(Endpoint::interfaceName)
                .toList();
    }

    private List<LldpNeighbor> received(Device device) {
        List<LldpNeighbor> rows = new ArrayList<>();
        cables.forEach((end, far) -> {
            Endpoint here = endpoint(end);
            Endpoint there = endpoint(far);
            if (here.node().equals(device.node) && !deaf.contains(end)) {
                rows.add(devices.get(there.node()).frame(here.interfaceName(), there.interfaceName()));
            }
        });
        for (int i = 0; i < strays.size(); i++) {
            if (strayReceivers.get(i).equals(device.node)) {
                rows.add(strays.get(i));
            }
        }
        return rows;
    }

    /** The findings by the end that sees, such as {@code csr-1:GigabitEthernet2}. */
    Map<String, LldpFinding> findings() {
        Map<String, LldpFinding> found = new LinkedHashMap<>();
        judgements().forEach((end, judgement) -> found.put(end, judgement.finding()));
        return found;
    }

    Map<String, LldpJudgement> judgements() {
        Map<String, LldpJudgement> found = new LinkedHashMap<>();
        new LldpMatcher(scene())
                .judgeAll()
                .forEach(judgement -> found.put(judgement.near().toString(), judgement));
        return found;
    }
}
