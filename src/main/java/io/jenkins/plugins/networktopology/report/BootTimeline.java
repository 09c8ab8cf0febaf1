package io.jenkins.plugins.networktopology.report;

import static io.jenkins.plugins.networktopology.report.Markup.number;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Rung;
import java.util.List;

/** One bar a node: which rung of the readiness ladder took how long. */
public final class BootTimeline {

    private static final List<String> COLOURS =
            List.of("#afb8c1", "#8c959f", "#54aeff", "#2da44e", "#bf8700", "#8250df", "#1b7c83", "#0550ae");

    private static final double ROW = 36;
    private static final double BAR = 12;
    private static final int LEGEND_ROW = 20;
    private static final int LEGEND_COLUMNS = 4;
    private static final double LEGEND =
            4 + LEGEND_ROW * ((Rung.values().length + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS);

    /** Of the width, so that what took no time can be seen. */
    private static final double THINNEST = 0.2;

    private BootTimeline() {}

    /** A picture to stand inside an HTML page that may bring a style; as wide as its place, with text that is not scaled. */
    public static String svg(List<NodeReadiness> nodes) {
        double longest =
                nodes.stream().mapToDouble(NodeReadiness::seconds).max().orElse(0);
        double scale = (99.5 - THINNEST) / Math.max(longest, 0.001);
        Markup svg = new Markup();
        svg.openWideSvg(LEGEND + nodes.size() * ROW + 8, "font-size", "12", "class", "timeline");
        svg.leaf("title", "Boot timeline");
        legend(svg);
        for (int i = 0; i < nodes.size(); i++) {
            row(svg, nodes.get(i), LEGEND + i * ROW, scale);
        }
        return svg.close().toString();
    }

    private static void legend(Markup svg) {
        for (Rung rung : Rung.values()) {
            String x = number(100.0 / LEGEND_COLUMNS * (rung.ordinal() % LEGEND_COLUMNS)) + "%";
            int y = 6 + LEGEND_ROW * (rung.ordinal() / LEGEND_COLUMNS);
            rectangle(svg, x, y, "12", 12, COLOURS.get(rung.ordinal()), rung.label());
            label(svg, rung.label(), x, 17, y + 11);
        }
    }

    private static void row(Markup svg, NodeReadiness node, double y, double scale) {
        label(svg, node.node() + " " + outcome(node), "0", 0, y + 17);
        double from = 0;
        for (NodeReadiness.Step step : node.rungs()) {
            double to = JsonReport.seconds(step.at());
            String colour =
                    step.failed() ? Tone.BAD.colour : COLOURS.get(step.rung().ordinal());
            String title = step.rung().label() + (step.failed() ? " failed" : "") + " at " + number(to) + " s"
                    + (step.message().isEmpty() ? "" : ": " + step.message());
            String width = number(Math.max(THINNEST, (to - from) * scale)) + "%";
            rectangle(svg, number(from * scale) + "%", y + 22, width, BAR, colour, title);
            from = to;
        }
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
            Markup svg, String x, double y, String width, double height, String colour, String title) {
        svg.open("rect", "x", x, "y", number(y), "width", width, "height", number(height), "fill", colour)
                .leaf("title", title)
                .close();
    }

    private static void label(Markup svg, String text, String x, double shift, double y) {
        svg.leaf("text", text, "x", x, "dx", number(shift), "y", number(y), "fill", "#1f2328");
    }
}
