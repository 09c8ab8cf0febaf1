package io.jenkins.plugins.networktopology.report;

import static io.jenkins.plugins.networktopology.report.Markup.number;

import java.util.List;

/** The checks of the last builds as columns, oldest first: what did not pass stands on top and is counted above. */
public final class TrendSvg {

    private static final double COLUMN = 22;
    private static final double PLOT = 110;
    private static final double TOP = 18;
    private static final double BOTTOM = 20;
    /** Of a label's character, and between two labels. */
    private static final double CHARACTER = 6.5;

    private static final double GAP = 6;

    private TrendSvg() {}

    /**
     * A column.
     *
     * @param label below it, such as {@code #12}
     * @param pass how many checks passed
     * @param fail how many failed
     * @param error how many could not be judged
     * @param notReady how many were not asked
     */
    public record Column(String label, int pass, int fail, int error, int notReady) {

        int total() {
            return pass + bad();
        }

        int bad() {
            return fail + error + notReady;
        }

        Tone worst() {
            return fail > 0 ? Tone.BAD : error > 0 ? Tone.BROKEN : Tone.WAITING;
        }
    }

    /** An SVG element to stand in a page, which may bring a style. */
    public static String of(List<Column> columns) {
        int most = columns.stream().mapToInt(Column::total).max().orElse(0);
        double width = Math.max(10, columns.size()) * COLUMN + 8;
        double height = TOP + PLOT + BOTTOM;
        Markup svg = new Markup();
        svg.openSvg(width, height, "font-size", "10");
        svg.leaf("title", "Checks of the last " + columns.size() + " builds");
        int step = labelled(columns);
        for (int i = 0; i < columns.size(); i++) {
            boolean label = (columns.size() - 1 - i) % step == 0;
            column(svg, columns.get(i), label, 4 + i * COLUMN, PLOT / Math.max(1, most));
        }
        return svg.close().toString();
    }

    /** Every which column has room for its label, the newest one first. */
    private static int labelled(List<Column> columns) {
        int longest = columns.stream()
                .mapToInt(column -> column.label().length())
                .max()
                .orElse(0);
        return Math.max(1, (int) Math.ceil((longest * CHARACTER + GAP) / COLUMN));
    }

    private static void column(Markup svg, Column column, boolean label, double x, double scale) {
        svg.open("g");
        svg.leaf(
                "title",
                column.label() + ": " + column.pass() + " passed, " + column.fail() + " failed, " + column.error()
                        + " could not be judged, " + column.notReady() + " not ready");
        double y = TOP + PLOT;
        y = part(svg, x, y, column.pass() * scale, Tone.GOOD);
        y = part(svg, x, y, column.notReady() * scale, Tone.WAITING);
        y = part(svg, x, y, column.error() * scale, Tone.BROKEN);
        y = part(svg, x, y, column.fail() * scale, Tone.BAD);
        if (column.bad() > 0) {
            text(svg, column.worst().sign + column.bad(), x, y - 4);
        }
        if (label) {
            text(svg, column.label(), x, TOP + PLOT + 13);
        }
        svg.close();
    }

    private static double part(Markup svg, double x, double bottom, double height, Tone tone) {
        if (height <= 0) {
            return bottom;
        }
        double top = bottom - Math.max(1.5, height);
        svg.empty(
                "rect",
                "x",
                number(x),
                "y",
                number(top),
                "width",
                number(COLUMN - 4),
                "height",
                number(bottom - top),
                "fill",
                tone.colour,
                "class",
                tone.style());
        return top;
    }

    private static void text(Markup svg, String text, double x, double y) {
        svg.leaf(
                "text",
                text,
                "x",
                number(x + (COLUMN - 4) / 2),
                "y",
                number(y),
                "text-anchor",
                "middle",
                "fill",
                "#1f2328");
    }
}
