package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** {@code pods/NAME/exec} and {@code pods/NAME/portforward}, by websocket; the older SPDY is not spoken. */
final class StreamEndpoint {

    private final Supplier<PodInsides> insides;
    private final ServerWebSocketContainer websockets;

    StreamEndpoint(Supplier<PodInsides> insides, ServerWebSocketContainer websockets) {
        this.insides = insides;
        this.websockets = websockets;
    }

    Answer exec(ServedType pods, ResourcePath path, Call call) {
        ObjectNode pod = assigned(pods, path);
        List<String> command = call.query().all("command");
        if (command.isEmpty()) {
            throw ApiException.badRequest("you must specify a command for the container");
        }
        String container = PodContainers.chosen(pod, call.query().text("container"));
        if (!PodContainers.runs(pod, container)) {
            throw ApiException.trouble(
                    500,
                    "InternalError",
                    "Internal error occurred: unable to upgrade connection: container not found (\"" + container
                            + "\")",
                    0);
        }
        return upgrade(() -> new PodSocket(
                StreamChannels.EXEC,
                OptionalInt.empty(),
                visitor -> insides.get().exec(path.namespace(), path.name(), command, visitor)));
    }

    Answer forward(ServedType pods, ResourcePath path, Call call) {
        assigned(pods, path);
        List<String> ports = call.query().all("ports");
        if (ports.size() != 1 || !ports.get(0).matches("[1-9]\\d{0,4}")) {
            throw ApiException.badRequest("the simulator forwards one port at a time, not " + ports);
        }
        int port = Integer.parseInt(ports.get(0));
        return upgrade(() -> new PodSocket(
                StreamChannels.FORWARD,
                OptionalInt.of(port),
                visitor -> insides.get().connect(path.namespace(), path.name(), port, visitor)));
    }

    private static ObjectNode assigned(ServedType pods, ResourcePath path) {
        ObjectNode pod = pods.store()
                .get(path.key())
                .orElseThrow(() -> ApiException.notFound(ResourceTypes.PODS, path.name()))
                .tree();
        if (pod.path("spec").path("nodeName").asText("").isEmpty()) {
            throw ApiException.badRequest("pod " + path.name() + " does not have a host assigned");
        }
        return pod;
    }

    private Answer upgrade(Supplier<PodSocket> socket) {
        return (request, response, callback) -> {
            if (!"websocket".equalsIgnoreCase(request.getHeaders().get(HttpHeader.UPGRADE))) {
                Reply.refusal(ApiException.badRequest("unable to upgrade: the simulator speaks websocket only"))
                        .send(request, response, callback);
            } else if (!websockets.upgrade(
                    (upgrade, answer, failure) -> accept(upgrade, answer, socket), request, response, callback)) {
                Reply.refusal(ApiException.badRequest(
                                "unable to upgrade: expected one of the protocols " + StreamChannels.PROTOCOLS))
                        .send(request, response, callback);
            }
        };
    }

    /** Null is how Jetty is told that there is no upgrade. */
    private static PodSocket accept(
            ServerUpgradeRequest request, ServerUpgradeResponse response, Supplier<PodSocket> socket) {
        Optional<String> protocol = StreamChannels.PROTOCOLS.stream()
                .filter(request::hasSubProtocol)
                .findFirst();
        protocol.ifPresent(response::setAcceptedSubProtocol);
        return protocol.map(known -> socket.get()).orElse(null);
    }
}
