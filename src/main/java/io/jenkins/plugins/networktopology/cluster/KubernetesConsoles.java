package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.plan.LabPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Consoles through the API server, by port-forward or by a relay in the pod. */
final class KubernetesConsoles implements Consoles {

    private static final List<AccessPath> WAYS = List.of(AccessPath.PORT_FORWARD, AccessPath.EXEC);

    private final ApiConnection connection;

    KubernetesConsoles(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<ConsoleReading> read(String namespace, String pod) throws ClusterException, InterruptedException {
        Optional<Integer> port = connection
                .find(ApiRequest.get("read pod " + pod, Resource.POD.item(namespace, pod)), WirePod.class)
                .flatMap(found -> found.port(LabPlanner.CONSOLE_PORT));
        return port.isEmpty() ? Optional.empty() : Optional.of(read(namespace, pod, port.get()));
    }

    private ConsoleReading read(String namespace, String pod, int port) throws InterruptedException {
        String console = "the serial console on telnet port " + port;
        List<String> obstacles = new ArrayList<>();
        for (AccessPath path : WAYS) {
            try {
                ConsoleVisit.Outcome outcome = ConsoleVisit.pay(
                        connection, PodChannels.request(path, namespace, pod, port), PodChannels.of(path));
                if (!outcome.text().isEmpty()) {
                    return new ConsoleReading(outcome.text(), "");
                }
                if (outcome.answered() || outcome.end().isEmpty()) {
                    return new ConsoleReading("", silence(console, outcome));
                }
                obstacles.add(path + ": " + outcome.end());
            } catch (ClusterException notSent) {
                obstacles.add(path + ": " + notSent.getMessage());
            }
        }
        return new ConsoleReading("", console + " does not answer: " + String.join("; ", obstacles));
    }

    private static String silence(String console, ConsoleVisit.Outcome outcome) {
        String silence = console + " takes the connection and says nothing, also when Return is pressed";
        return outcome.answered()
                ? silence
                : silence + "; such a console has one client at a time, mostly the image's launch script, whose"
                        + " container's log tells more";
    }
}
