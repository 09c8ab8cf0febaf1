package io.jenkins.plugins.networktopology.plan;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The init container that makes a pod's interfaces ready before the device starts: it adds those without a link, waits
 * for those with one, and sets MTUs. It runs the node's own image, so that nothing else has to be pulled.
 */
final class InterfaceInit {

    static final String NAME = "interfaces";

    /** Interfaces to add, for cards without a link. The simulator's kubelet goes by this and the next, not by the script. */
    static final String DUMMY_INTERFACES = "NETTOPO_DUMMY_INTERFACES";

    /** Interfaces to wait for. */
    static final String LINK_INTERFACES = "NETTOPO_LINK_INTERFACES";

    private static final String MTUS = "NETTOPO_MTUS";

    // A veth pair rather than a dummy: veth is there wherever a CNI plugin works, the dummy module may not be. The
    // other
    // end must not have "eth" in its name, or networkop's fork makes a card of it.
    private static final String SCRIPT = """
            set -e
            for i in $NETTOPO_DUMMY_INTERFACES; do
              [ -e /sys/class/net/$i ] || ip link add $i type veth peer name gap${i#eth}
            done
            for i in $NETTOPO_LINK_INTERFACES; do
              until [ -e /sys/class/net/$i ]; do sleep 0.2 || sleep 1; done
            done
            for m in $NETTOPO_MTUS; do
              ip link set dev ${m%=*} mtu ${m#*=} || {
                echo "the link's mtu ${m#*=} cannot be set on ${m%=*}, which has $(cat /sys/class/net/${m%=*}/mtu):" \\
                  "meshnet's links between machines carry 50 bytes less than the machines' network" >&2
                exit 1
              }
            done
            """;

    private InterfaceInit() {}

    /** The container, or empty if the image needs no help. */
    static Optional<V1Container> of(NodePlan node, PlanOptions options) {
        boolean madeByMeshnet = options.wiring().keepsLinksAlone();
        List<String> dummies = madeByMeshnet ? List.of() : node.layout().fillers();
        boolean deviceWaits = node.family().waitsForLinks() && !options.wiring().plumbsLate();
        List<String> links = new ArrayList<>();
        if (!deviceWaits || !node.mtus().isEmpty()) {
            links.addAll(node.layout().byCard().values());
        }
        if (madeByMeshnet) {
            links.addAll(node.layout().fillers());
        }
        if (dummies.isEmpty() && links.isEmpty()) {
            return Optional.empty();
        }
        List<V1EnvVar> env = new ArrayList<>();
        add(env, DUMMY_INTERFACES, String.join(" ", dummies));
        add(env, LINK_INTERFACES, String.join(" ", links));
        add(
                env,
                MTUS,
                node.mtus().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")));
        boolean changes = !dummies.isEmpty() || !node.mtus().isEmpty();
        return Optional.of(new V1Container()
                .name(NAME)
                .image(node.image())
                .imagePullPolicy(options.imagePullPolicy())
                .command(List.of("sh", "-c", SCRIPT))
                .terminationMessagePolicy("FallbackToLogsOnError")
                .env(env)
                .securityContext(changes ? new V1SecurityContext().privileged(true) : null));
    }

    private static void add(List<V1EnvVar> env, String name, String value) {
        if (!value.isEmpty()) {
            env.add(new V1EnvVar().name(name).value(value));
        }
    }
}
