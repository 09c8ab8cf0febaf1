package io.jenkins.plugins.networktopology.report;

import static io.jenkins.plugins.networktopology.report.Markup.number;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Rung;
import java.util.List;

/** One bar a node: which rung of the readiness ladder took how long. */
public final class BootTimeline {

    private static final List<String> COLOURS =
            List.of("#afb8c1", "#8c959f", "#54aeff", "#2da44e", "#bf8700", "#8250df", "#1b7c83", "#0550ae");

    private static final double ROW = 22;
    private static final double NAME = 190;
    private static final double BAR = 640;
    private static final double RIGHT = 190;
    private static final double LEGEND = 34;

    private BootTimeline() {}

    /** A picture to stand inside an HTML page that may bring a style. */
    public static String svg(List<NodeReadiness> nodes) {
        double longest =
                nodes.stream().mapToDouble(NodeReadiness::seconds).max().orElse(0);
        double scale = BAR / Math.max(longest, 0.001);
        double height = LEGEND + nodes.size() * ROW + 8;
        double width = NAME + BAR + RIGHT;
        Markup svg = new Markup();
        svg.openSvg(width, height, "font-size", "12", "class", "timeline");
        svg.leaf("title", "Boot timeline");
        legend(svg);
        for (int i = 0; i < nodes.size(); i++) {
            row(svg, nodes.get(i), LEGEND + i * ROW, scale);
        }
        return svg.close().toString();
    }

    private static void legend(Markup svg) {
        double x = NAME;
        for (Rung rung : Rung.values()) {
            rectangle(svg, x, 6, 12, 12, COLOURS.get(rung.ordinal()), rung.label());
            label(svg, rung.label(), x + 17, 16, "start");
            x += 34 + rung.label().length() * 6.6;
        }
    }

    private static void row(Markup svg, NodeReadiness node, double y, double scale) {
        label(svg, node.node(), NAME - 10, y + 15, "end");
        double from = 0;
        for (NodeReadiness.Step step : node.rungs()) {
            double to = JsonReport.seconds(step.at());
            String colour =
                    step.failed() ? Tone.BAD.colour : COLOURS.get(step.rung().ordinal());
            String title = step.rung().label() + (step.failed() ? " failed" : "") + " at " + number(to) + " s"
                    + (step.message().isEmpty() ? "" : ": " + step.message());
            rectangle(svg, NAME + from * scale, y + 3, Math.max(1, (to - from) * scale), ROW - 7, colour, title);
            from = to;
        }
        label(svg, outcome(node), NAME + from * scale + 8, y + 15, "start");
    }

    private static String outcome(NodeReadiness node) {
        if (node.ready()) {
            return Tone.GOOD.sign + " " + number(node.seconds()) + " s";
        }
        String rung = node.rungs().stream()
                .filter(NodeReadiness.Step::failed)
                .map(step -> step.rung().label())
                .findFirst()
                .orElse("ladder");
        return Tone.BAD.sign + " " + rung + " failed at " + number(node.seconds()) + " s";
    }

    private static void rectangle(
            Markup svg, double x, double y, double width, double height, String colour, String title) {
        svg.open(
                        "rect",
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height),
                        "fill",
                        colour)
                .leaf("title", title)
                .close();
    }

    private static void label(Markup svg, String text, double x, double y, String anchor) {
        svg.leaf("text", text, "x", number(x), "y", number(y), "text-anchor", anchor, "fill", "#1f2328");
    }
}
