package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A node of a lab, as OpenSSH has to be told of it.
 *
 * @param node its name
 * @param address where its SSH server is reached from here
 * @param user the login that its image comes with
 */
record SshTarget(String node, NodeAddress address, String user) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Devices make a host key when they boot; what is known of an earlier one at the same address is worth nothing. */
    private static final List<String> NO_HOST_KEYS =
            List.of("StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR");

    static SshTarget of(Lab lab, String node, PlatformCatalog catalog) throws ClusterException, InterruptedException {
        NodeAddress address = lab.access(node).open(LIMIT);
        String platform = lab.topology().node(node).orElseThrow().platform();
        return new SshTarget(node, address, catalog.get(platform).credentials().username());
    }

    /** The words of an {@code ssh} command, without those to run there. */
    List<String> command() {
        List<String> words = new java.util.ArrayList<>(List.of("ssh", "-p", Integer.toString(address.port())));
        NO_HOST_KEYS.forEach(option -> words.addAll(List.of("-o", option)));
        words.addAll(List.of("-l", user, address.host()));
        return words;
    }

    /** A paragraph of ssh_config(5). */
    String configuration() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Host %s%n  HostName %s%n  Port %d%n  User %s%n",
                node,
                address.host(),
                address.port(),
                user));
        NO_HOST_KEYS.forEach(option ->
                text.append("  ").append(option.replaceFirst("=", " ")).append(System.lineSeparator()));
        return text.toString();
    }
}
