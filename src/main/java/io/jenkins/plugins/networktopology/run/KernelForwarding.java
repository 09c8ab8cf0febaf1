package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import java.time.Duration;

/**
 * Lets the kernel of a pod's network pass IPv4 packets on, as k8s-topo's {@code --eif} does for cEOS, and reads back
 * whether it does. A pod has it from its machine, unless its image has changed it.
 */
final class KernelForwarding {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    /** /proc/sys is read-only in unprivileged containers. */
    private static final String SCRIPT = """
            file=/proc/sys/net/ipv4/ip_forward
            if [ "$(cat $file)" != 1 ]; then { echo 1 > $file; } 2>&1 || true; fi
            echo "forwards $(cat $file)"
            """;

    private KernelForwarding() {}

    /**
     * @return what was found, in words for the report
     * @throws RungFailedException if the kernel does not forward all the same, or the pod takes no script
     */
    static String enable(NodeAccess access) throws RungFailedException, InterruptedException {
        try {
            return judge(access.run(SCRIPT, LIMIT));
        } catch (ClusterException e) {
            throw new RungFailedException(
                    Rung.CONFIGURED, "the kernel could not be let forward IPv4 packets: " + e.getMessage(), e);
        }
    }

    static String judge(String printed) throws RungFailedException {
        String said = printed.strip();
        if (!said.endsWith("forwards 1")) {
            throw new RungFailedException(
                    Rung.CONFIGURED,
                    "the topology wants bootstrap.forwarding, and the kernel of this pod does not forward IPv4 packets"
                            + " after it was told to: " + said.replace('\n', ';'));
        }
        return "net.ipv4.ip_forward 1";
    }
}
