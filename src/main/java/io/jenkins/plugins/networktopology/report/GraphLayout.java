package io.jenkins.plugins.networktopology.report;

import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places the nodes of a topology in the plane so that their distances follow the number of links between them: stress
 * majorization (Gansner, Koren and North, "Graph Drawing by Stress Majorization", GD 2004). Deterministic. Parts that
 * are not connected lie side by side.
 */
final class GraphLayout {

    /** The distance that one link should have, in pixels. */
    static final double LINK_LENGTH = 210;

    /** A place in pixels. */
    record Point(double x, double y) {}

    private final List<Node> nodes;
    private final int[][] neighbours;

    private GraphLayout(Topology topology) {
        nodes = topology.nodes();
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            index.put(nodes.get(i).name(), i);
        }
        List<List<Integer>> lists = new ArrayList<>();
        nodes.forEach(node -> lists.add(new ArrayList<>()));
        for (Link link : topology.links()) {
            int a = index.get(link.a().node());
            int b = index.get(link.b().node());
            lists.get(a).add(b);
            lists.get(b).add(a);
        }
        neighbours = lists.stream()
                .map(list ->
                        list.stream().mapToInt(Integer::intValue).distinct().toArray())
                .toArray(int[][]::new);
    }

    /** The place of each node, all coordinates at least zero. */
    static Map<String, Point> of(Topology topology) {
        return new GraphLayout(topology).place();
    }

    private Map<String, Point> place() {
        List<double[][]> placed = new ArrayList<>();
        List<int[]> components = components();
        for (int[] component : components) {
            placed.add(new StressMajorization(distances(component)).positions(LINK_LENGTH));
        }
        return pack(components, placed);
    }

    /** Puts the components into rows of about the same width, the largest first. */
    private Map<String, Point> pack(List<int[]> components, List<double[][]> placed) {
        double area = 0;
        for (double[][] positions : placed) {
            area += (width(positions, 0) + LINK_LENGTH) * (width(positions, 1) + LINK_LENGTH);
        }
        double rowLimit = Math.max(Math.sqrt(area) * 1.3, width(placed.isEmpty() ? new double[0][] : placed.get(0), 0));
        Map<String, Point> result = new LinkedHashMap<>();
        nodes.forEach(node -> result.put(node.name(), new Point(0, 0)));
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (int c = 0; c < components.size(); c++) {
            double[][] positions = placed.get(c);
            if (x > 0 && x + width(positions, 0) > rowLimit) {
                x = 0;
                y += rowHeight + LINK_LENGTH;
                rowHeight = 0;
            }
            double minX = least(positions, 0);
            double minY = least(positions, 1);
            for (int i = 0; i < positions.length; i++) {
                String name = nodes.get(components.get(c)[i]).name();
                result.put(name, new Point(x + positions[i][0] - minX, y + positions[i][1] - minY));
            }
            x += width(positions, 0) + LINK_LENGTH;
            rowHeight = Math.max(rowHeight, width(positions, 1));
        }
        return result;
    }

    private List<int[]> components() {
        int[] component = new int[nodes.size()];
        Arrays.fill(component, -1);
        List<int[]> found = new ArrayList<>();
        for (int start = 0; start < nodes.size(); start++) {
            if (component[start] < 0) {
                int[] members = reachable(start);
                for (int member : members) {
                    component[member] = found.size();
                }
                found.add(members);
            }
        }
        found.sort((a, b) -> Integer.compare(b.length, a.length));
        return found;
    }

    private int[] reachable(int start) {
        boolean[] seen = new boolean[nodes.size()];
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        List<Integer> order = new ArrayList<>();
        while (!queue.isEmpty()) {
            int node = queue.remove();
            order.add(node);
            for (int next : neighbours[node]) {
                if (!seen[next]) {
                    seen[next] = true;
                    queue.add(next);
                }
            }
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Links on the shortest path between each two members. */
    private int[][] distances(int[] members) {
        Map<Integer, Integer> position = new HashMap<>();
        for (int i = 0; i < members.length; i++) {
            position.put(members[i], i);
        }
        int[][] distances = new int[members.length][members.length];
        int[] queue = new int[members.length];
        for (int i = 0; i < members.length; i++) {
            int[] row = distances[i];
            Arrays.fill(row, -1);
            row[i] = 0;
            int head = 0;
            int tail = 0;
            queue[tail++] = i;
            while (head < tail) {
                int at = queue[head++];
                for (int next : neighbours[members[at]]) {
                    int to = position.get(next);
                    if (row[to] < 0) {
                        row[to] = row[at] + 1;
                        queue[tail++] = to;
                    }
                }
            }
        }
        return distances;
    }

    private static double least(double[][] positions, int axis) {
        return Arrays.stream(positions).mapToDouble(p -> p[axis]).min().orElse(0);
    }

    private static double width(double[][] positions, int axis) {
        return Arrays.stream(positions).mapToDouble(p -> p[axis]).max().orElse(0) - least(positions, axis);
    }
}
