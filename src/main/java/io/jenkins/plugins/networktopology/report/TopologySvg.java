package io.jenkins.plugins.networktopology.report;

import static io.jenkins.plugins.networktopology.report.Markup.number;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.report.GraphLayout.Point;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The topology as a picture: each half of a link has the colour of the checks made from its end. Colours are
 * presentation attributes, so that the picture survives where style sheets are forbidden, and a style sheet may
 * override them.
 */
public final class TopologySvg {

    private static final double MARGIN_X = 110;
    private static final double MARGIN_Y = 60;
    private static final double PARALLEL_GAP = 34;

    private final Topology topology;
    private final LinkChecks checks;
    private final Map<String, NodeReadiness> readiness;
    private final Map<String, Point> places;
    private final Markup svg = new Markup();

    private TopologySvg(Topology topology, List<CheckResult> checks, List<NodeReadiness> nodes) {
        this.topology = topology;
        this.checks = new LinkChecks(checks);
        this.readiness = nodes.stream().collect(Collectors.toMap(NodeReadiness::node, Function.identity()));
        this.places = new HashMap<>();
        GraphLayout.of(withOutside(topology))
                .forEach((node, at) -> places.put(node, new Point(at.x() + MARGIN_X, at.y() + MARGIN_Y)));
    }

    /** What lies outside gets its place as if each link that leaves the lab led to a node of its own. */
    private static Topology withOutside(Topology topology) {
        List<Node> nodes = new ArrayList<>(topology.nodes());
        List<Link> links = new ArrayList<>(topology.links());
        for (ExternalLink link : topology.externalLinks()) {
            Node outside = Node.of(link.toString(), ExternalLink.KIND);
            nodes.add(outside);
            Endpoint end = new Endpoint(outside.name(), link.hostInterface(), Optional.empty());
            links.add(new Link(link.end(), end, Optional.empty()));
        }
        return new Topology(topology.name(), nodes, links, topology.bootstrap(), topology.verification(), List.of());
    }

    /** The topology alone. */
    public static String of(Topology topology) {
        return new TopologySvg(topology, List.of(), List.of()).draw(true);
    }

    /** The topology with what a run found out, as a file of its own. */
    public static String of(RunReport report) {
        return new TopologySvg(report.topology(), report.checks(), report.nodes()).draw(true);
    }

    /** The same, to stand inside an HTML page that brings the style. */
    public static String inline(RunReport report) {
        return new TopologySvg(report.topology(), report.checks(), report.nodes()).draw(false);
    }

    private String draw(boolean alone) {
        double width = extent(Point::x) + MARGIN_X;
        double height = extent(Point::y) + MARGIN_Y;
        svg.openSvg(width, height, "class", "topology");
        svg.leaf("title", "Topology " + topology.name());
        if (alone) {
            svg.open("style").raw(Stylesheet.SVG.text()).close();
            svg.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff", "class", "paper");
        }
        svg.line();
        links();
        topology.externalLinks().forEach(this::external);
        topology.nodes().forEach(this::node);
        return svg.close().line().toString();
    }

    private double extent(Function<Point, Double> axis) {
        return places.values().stream().mapToDouble(axis::apply).max().orElse(0);
    }

    private void links() {
        Map<String, Long> total =
                topology.links().stream().collect(Collectors.groupingBy(TopologySvg::pair, Collectors.counting()));
        Map<String, Integer> drawn = new HashMap<>();
        for (Link link : topology.links()) {
            int index = drawn.merge(pair(link), 1, Integer::sum) - 1;
            double offset = (index - (total.get(pair(link)) - 1) / 2.0) * PARALLEL_GAP;
            boolean turned = link.a().node().compareTo(link.b().node()) > 0;
            link(link, turned ? -offset : offset);
        }
    }

    private static String pair(Link link) {
        String a = link.a().node();
        String b = link.b().node();
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private void link(Link link, double offset) {
        Point from = places.get(link.a().node());
        Point to = places.get(link.b().node());
        double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        Point middle = new Point(
                (from.x() + to.x()) / 2 - (to.y() - from.y()) / length * offset * 2,
                (from.y() + to.y()) / 2 + (to.x() - from.x()) / length * offset * 2);
        svg.open("g", "class", "link");
        svg.leaf("title", description(link));
        half(from, middle, checks.tone(link, link.a()));
        half(to, middle, checks.tone(link, link.b()));
        label(link.a(), checks.tone(link, link.a()), from, middle);
        label(link.b(), checks.tone(link, link.b()), to, middle);
        svg.close().line();
    }

    /** A link that leaves the lab: one line to a box that is no node's, which says where it leads. */
    private void external(ExternalLink link) {
        Point from = places.get(link.end().node());
        Point to = places.get(link.toString());
        List<CheckResult> made = checks.at(link);
        Tone tone = LinkChecks.tone(made);
        svg.open("g", "class", "link external");
        svg.leaf("title", description(link.toString(), made));
        half(from, to, tone);
        Point middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        label(link.end(), tone, from, middle);
        svg.open("g", "class", "outside", "transform", "translate(" + number(to.x()) + " " + number(to.y()) + ")");
        NodeBox.draw(
                svg, link.outside(), "fill", "#ffffff", "stroke", "#57606a", "stroke-dasharray", "4 3", "class", "box");
        NodeBox.text(svg, link.outside(), -3, "13", "600", "name");
        NodeBox.text(
                svg,
                link.peerAddress().map(InterfaceAddress::host).orElse("outside of the lab"),
                12,
                "10",
                "400",
                "platform");
        svg.close().close().line();
    }

    private String description(Link link) {
        return description(
                link.toString(),
                link.endpoints().stream()
                        .flatMap(end -> checks.at(link, end).stream())
                        .toList());
    }

    private static String description(String link, List<CheckResult> checks) {
        StringBuilder text = new StringBuilder(link);
        for (CheckResult check : checks) {
            text.append('\n').append(Tone.of(check.verdict()).word).append(": ").append(check.message());
        }
        return text.toString();
    }

    private void half(Point end, Point middle, Tone tone) {
        svg.empty(
                "line",
                "x1",
                number(end.x()),
                "y1",
                number(end.y()),
                "x2",
                number(middle.x()),
                "y2",
                number(middle.y()),
                "stroke",
                tone.colour,
                "stroke-width",
                tone == Tone.GOOD || tone == Tone.UNKNOWN ? "2" : "4",
                "vector-effect",
                "non-scaling-stroke",
                "stroke-dasharray",
                tone == Tone.GOOD || tone == Tone.UNKNOWN ? null : "8 5",
                "class",
                tone.style());
    }

    /** The interface's name along its line, just outside of the node's box, never upside down. */
    private void label(Endpoint end, Tone tone, Point node, Point middle) {
        double dx = middle.x() - node.x();
        double dy = middle.y() - node.y();
        double length = Math.max(1, Math.hypot(dx, dy));
        String text = shortened(end.interfaceName()) + (tone.sign.isEmpty() ? "" : " " + tone.sign);
        double away = NodeBox.clearance(end.node(), node, middle, length);
        boolean leftwards = dx < 0;
        double angle = Math.toDegrees(Math.atan2(dy, dx)) + (leftwards ? 180 : 0);
        String x = number(node.x() + dx / length * away);
        String y = number(node.y() + dy / length * away);
        svg.leaf(
                "text",
                text,
                "x",
                x,
                "y",
                y,
                "dy",
                "3.5",
                "transform",
                "rotate(" + number(angle) + " " + x + " " + y + ")",
                "text-anchor",
                leftwards ? "end" : "start",
                "font-size",
                "11",
                "fill",
                tone == Tone.UNKNOWN ? "#424a53" : tone.colour,
                "stroke",
                "#ffffff",
                "stroke-width",
                "4",
                "paint-order",
                "stroke",
                "class",
                "port " + tone.style());
    }

    private void node(Node node) {
        Point at = places.get(node.name());
        Optional<NodeReadiness> known = Optional.ofNullable(readiness.get(node.name()));
        Tone tone = known.map(ready -> ready.ready() ? Tone.GOOD : Tone.WAITING).orElse(Tone.UNKNOWN);
        svg.open("g", "class", "node", "transform", "translate(" + number(at.x()) + " " + number(at.y()) + ")");
        svg.leaf(
                "title",
                node.name() + " (" + node.platform() + ")"
                        + known.map(TopologySvg::readyText).orElse(""));
        NodeBox.draw(
                svg,
                node.name(),
                "rx",
                "7",
                "fill",
                "#f6f8fa",
                "stroke",
                tone.colour,
                "stroke-width",
                tone == Tone.WAITING ? "3" : "1.5",
                "class",
                "box " + tone.style());
        String sign = tone == Tone.WAITING ? " " + tone.sign : "";
        NodeBox.text(svg, NodeBox.cut(node.name()) + sign, -3, "13", "600", "name");
        NodeBox.text(svg, node.platform(), 12, "10", "400", "platform");
        svg.close().line();
    }

    private static String readyText(NodeReadiness node) {
        return node.ready() ? ": ready after " + number(node.seconds()) + " s" : ": not ready";
    }

    /** {@code GigabitEthernet0/0/0/1} as network engineers write it on drawings: {@code Gi0/0/0/1}. */
    private static String shortened(String interfaceName) {
        return interfaceName.replaceFirst("^([A-Z][a-z])[A-Za-z]+(?=\\d)", "$1");
    }
}
