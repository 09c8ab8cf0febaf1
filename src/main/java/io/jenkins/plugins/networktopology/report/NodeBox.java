package io.jenkins.plugins.networktopology.report;

import static io.jenkins.plugins.networktopology.report.Markup.number;

import io.jenkins.plugins.networktopology.report.GraphLayout.Point;

/** The box that a node has in a drawing: as wide as its name, two lines high. */
final class NodeBox {

    private static final double HEIGHT = 40;
    private static final double CHARACTER = 7.4;
    private static final int LONGEST_NAME = 22;
    private static final double CLEAR = 6;

    private NodeBox() {}

    /** Draws it around the origin; {@code style} as of {@link Markup#empty}. */
    static void draw(Markup svg, String name, String... style) {
        double width = width(name);
        String[] place = {
            "x", number(-width / 2), "y", number(-HEIGHT / 2), "width", number(width), "height", number(HEIGHT)
        };
        svg.empty("rect", Markup.joined(place, style));
    }

    /** A line of text in it. */
    static void text(Markup svg, String text, double y, String size, String weight, String style) {
        svg.leaf(
                "text",
                text,
                "y",
                number(y),
                "text-anchor",
                "middle",
                "font-size",
                size,
                "font-weight",
                weight,
                "fill",
                "#1f2328",
                "class",
                style);
    }

    /** How far along the line from the node to {@code middle} a label is clear of the box. */
    static double clearance(String name, Point node, Point middle, double length) {
        double across = Math.abs(middle.x() - node.x()) / length;
        double up = Math.abs(middle.y() - node.y()) / length;
        double toSide = across < 1e-6 ? Double.MAX_VALUE : (width(name) / 2 + CLEAR) / across;
        double toTop = up < 1e-6 ? Double.MAX_VALUE : (HEIGHT / 2 + CLEAR) / up;
        return Math.min(toSide, toTop);
    }

    private static double width(String name) {
        return Math.max(96, cut(name).length() * CHARACTER + 26);
    }

    /** A name that is not too long for a box. */
    static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
