package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.Problems;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Gives out cluster addresses of 10.96.0.0/16 and node ports from 30000 to 32767, each to one service only. */
final class ServiceAddresses implements Admission {

    static final int FIRST_PORT = 30000;
    static final int LAST_PORT = 32767;

    /**
     * Below it are the ports for those who ask for one, taken for others only when there is no other: as Kubernetes has
     * it since 1.27 (KEP-3668), and more of them, since {@code publish_base} counts up from one for each node.
     */
    static final int FIRST_CHOSEN = 31000;

    private final Random random;
    private final BitSet ports = new BitSet();
    private final Set<String> addresses = new HashSet<>();
    private HostPorts hostPorts = HostPorts.UNUSED;

    /** @param random chooses */
    ServiceAddresses(Random random) {
        this.random = random;
    }

    /** From now on, ports are taken from there. */
    synchronized void takePortsFrom(HostPorts ports) {
        hostPorts = ports;
    }

    @Override
    public synchronized Runnable admit(Optional<ObjectNode> before, ObjectNode after, Problems problems) {
        ObjectNode spec = Json.child(after, "spec");
        List<Integer> taken = new ArrayList<>();
        List<String> addressed = new ArrayList<>();
        String type = spec.path("type").asText();
        if (type.equals("NodePort") || type.equals("LoadBalancer")) {
            List<Integer> own = before.map(ServiceAddresses::portsOf).orElse(List.of());
            for (int i = 0; i < spec.path("ports").size(); i++) {
                givePort((ObjectNode) spec.path("ports").get(i), i, own, taken, problems);
            }
        } else {
            spec.path("ports").forEach(port -> ((ObjectNode) port).remove("nodePort"));
        }
        if (!type.equals("ExternalName") && spec.path("clusterIP").asText("").isEmpty()) {
            String address =
                    before.map(old -> Json.text(old, "spec", "clusterIP")).orElse("");
            while (address.isEmpty() || (before.isEmpty() && !addresses.add(address))) {
                address = "10.96." + random.nextInt(256) + "." + (1 + random.nextInt(254));
            }
            addressed.add(address);
            spec.put("clusterIP", address);
        }
        if (spec.has("clusterIP") && !spec.has("clusterIPs")) {
            spec.putArray("clusterIPs").add(spec.path("clusterIP").asText());
        }
        return () -> release(taken, addressed);
    }

    private void givePort(ObjectNode port, int index, List<Integer> own, List<Integer> taken, Problems problems) {
        int asked = port.path("nodePort").asInt();
        String field = "spec.ports[" + index + "].nodePort";
        if (asked == 0) {
            int given = choose();
            if (given == 0) {
                problems.invalid(field, 0, "failed to allocate a nodePort: range is full");
                return;
            }
            port.put("nodePort", given);
            taken.add(given);
        } else if (asked < FIRST_PORT || asked > LAST_PORT) {
            problems.invalid(
                    field,
                    asked,
                    "provided port is not in the valid range. The range of valid ports is " + FIRST_PORT + "-"
                            + LAST_PORT);
        } else if (!own.contains(asked)) {
            if (take(asked)) {
                taken.add(asked);
            } else {
                problems.invalid(field, asked, "provided port is already allocated");
            }
        }
    }

    private int choose() {
        int chosen = choose(FIRST_CHOSEN, LAST_PORT);
        return chosen == 0 ? choose(FIRST_PORT, FIRST_CHOSEN - 1) : chosen;
    }

    private int choose(int first, int last) {
        int span = last - first + 1;
        int start = random.nextInt(span);
        for (int i = 0; i < span; i++) {
            int port = first + (start + i) % span;
            if (take(port)) {
                return port;
            }
        }
        return 0;
    }

    private boolean take(int port) {
        if (ports.get(port) || !hostPorts.take(port)) {
            return false;
        }
        ports.set(port);
        return true;
    }

    /** Takes back what a service no longer has. */
    synchronized void changed(Change change) {
        change.previous().ifPresent(old -> {
            ObjectNode before = old.tree();
            boolean gone = change.kind() == Change.Kind.DELETED;
            List<Integer> lost = new ArrayList<>(portsOf(before));
            if (!gone) {
                lost.removeAll(portsOf(change.object().tree()));
            }
            release(lost, gone ? List.of(Json.text(before, "spec", "clusterIP")) : List.of());
        });
    }

    private synchronized void release(List<Integer> lostPorts, List<String> lostAddresses) {
        for (int port : lostPorts) {
            if (ports.get(port)) {
                ports.clear(port);
                hostPorts.giveBack(port);
            }
        }
        addresses.removeAll(lostAddresses);
    }

    private static List<Integer> portsOf(JsonNode service) {
        List<Integer> found = new ArrayList<>();
        service.path("spec").path("ports").forEach(port -> {
            if (port.path("nodePort").asInt() != 0) {
                found.add(port.path("nodePort").asInt());
            }
        });
        return found;
    }
}
