package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.topology.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A neighbour where the topology has no link: not a failure, since devices may have cables of their own, but worth
 * telling.
 *
 * @param node the node that sees it
 * @param port its data interface, or the name it gave if it is none that the platform knows
 * @param neighbor the neighbour in short, such as {@code csr-2:GigabitEthernet3}
 */
public record ExtraAdjacency(String node, String port, String neighbor) {

    /** All of a scene, in the order of the topology; management interfaces do not count. */
    public static List<ExtraAdjacency> of(LldpScene scene) {
        LldpMessages say = new LldpMessages(scene);
        List<ExtraAdjacency> found = new ArrayList<>();
        for (Node node : scene.topology().nodes()) {
            scene.rows(node.name()).byPort().forEach((port, rows) -> {
                if (scene.expectedAt(node.name(), port).isEmpty()) {
                    rows.forEach(row ->
                            found.add(new ExtraAdjacency(node.name(), port, say.plainly(row, node.name(), port))));
                }
            });
        }
        return found;
    }

    /** Written {@code csr-1:GigabitEthernet5 sees csr-2:GigabitEthernet3, which is no link of the topology}. */
    @Override
    public String toString() {
        return node + ":" + port + " sees " + neighbor + ", which is no link of the topology";
    }
}
