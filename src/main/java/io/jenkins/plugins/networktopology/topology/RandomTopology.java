package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random topologies, the same for the same seed on every machine: {@link Random}'s numbers are part of its contract. */
public final class RandomTopology {

    /** 10.0.0.0/24 is left out: many images of machines have their management there. */
    private static final long FIRST_SUBNET = (10L << 24) + 256;

    /** 10.0.0.0/8 has this many subnets of four addresses behind that. */
    private static final int MOST_LINKS = (1 << 22) - 64;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final PlatformFacts platforms;
    private final int[] cards;

    private RandomTopology(int count, List<String> ids, PlatformFacts platforms) {
        this.platforms = platforms;
        this.cards = new int[count];
        for (int i = 0; i < count; i++) {
            String platform = ids.get(i % ids.size());
            nodes.add(Node.of(platforms.nodePrefix(platform) + "-" + (i + 1), platform));
        }
    }

    /**
     * Builds a connected topology: a spanning tree, each of all possible ones equally likely, and further links between
     * random pairs of nodes, which may already have one. Each link has a subnet of 10.0.0.0/8, from
     * 10.0.1.0 on; each node uses its interfaces in order.
     *
     * @param count nodes, at least 1
     * @param extraLinks links beside the tree's {@code count - 1}
     * @param ids the nodes' platforms, in turn
     * @throws IllegalArgumentException if it cannot be built, saying why
     */
    public static Topology build(int count, int extraLinks, List<String> ids, long seed, PlatformFacts platforms) {
        if (count < 1) {
            throw new IllegalArgumentException("a topology needs at least one node, not " + count);
        }
        if (extraLinks < 0 || count == 1 && extraLinks > 0) {
            throw new IllegalArgumentException(
                    extraLinks + " extra links cannot be made between " + count + " node" + (count == 1 ? "" : "s"));
        }
        if ((long) count - 1 + extraLinks > MOST_LINKS) {
            throw new IllegalArgumentException("at most " + MOST_LINKS + " links have room in 10.0.0.0/8");
        }
        for (String id : ids) {
            if (!platforms.knows(id)) {
                throw new IllegalArgumentException("unknown platform " + id + "; " + platforms.insteadOf(id));
            }
        }
        return new RandomTopology(count, ids, platforms).build(extraLinks, new Random(seed));
    }

    private Topology build(int extraLinks, Random random) {
        int[] parents = UniformSpanningTree.of(nodes.size(), random);
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] >= 0) {
                link(parents[i], i);
            }
        }
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (hasFreeCard(i)) {
                free.add(i);
            }
        }
        for (int i = 0; i < extraLinks; i++) {
            extraLink(free, random, extraLinks - i);
        }
        return new Topology("random", nodes, links, Bootstrap.DEFAULT, Verification.DEFAULT, List.of());
    }

    /** Between two nodes that have an interface left, which no longer are candidates when it was the last. */
    private void extraLink(List<Integer> free, Random random, int missing) {
        if (free.size() < 2) {
            throw new IllegalArgumentException("the last " + missing
                    + " extra links would need more interfaces than the nodes have; take fewer, or other platforms");
        }
        int first = random.nextInt(free.size());
        int second = random.nextInt(free.size() - 1);
        int a = free.get(first);
        int b = free.get(second < first ? second : second + 1);
        link(a, b);
        free.removeIf(node -> (node == a || node == b) && !hasFreeCard(node));
    }

    private boolean hasFreeCard(int node) {
        return platforms
                .interfaceOfCard(nodes.get(node).platform(), cards[node] + 1)
                .isPresent();
    }

    private void link(int a, int b) {
        long base = FIRST_SUBNET + links.size() * 4L;
        links.add(new Link(end(a, base + 1), end(b, base + 2), Optional.empty()));
    }

    private Endpoint end(int index, long address) {
        Node node = nodes.get(index);
        int card = ++cards[index];
        String port = platforms
                .interfaceOfCard(node.platform(), card)
                .orElseThrow(() -> new IllegalArgumentException(node.name() + " would need more interfaces than "
                        + node.platform() + " has (" + platforms.interfaceRange(node.platform())
                        + "); take fewer extra links, other platforms or another seed"));
        String written = ((address >> 24) & 255) + "." + ((address >> 16) & 255) + "." + ((address >> 8) & 255) + "."
                + (address & 255) + "/30";
        return new Endpoint(node.name(), port, Optional.of(InterfaceAddress.parse(written)));
    }
}
