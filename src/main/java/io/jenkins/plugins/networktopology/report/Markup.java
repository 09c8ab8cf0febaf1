package io.jenkins.plugins.networktopology.report;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;

/** Writes HTML and SVG with every value escaped, and closes what it opened. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens a drawing of this size, in pixels; {@code more} as of {@link #open}. */
    Markup openSvg(double width, double height, String... more) {
        String[] box = {"viewBox", "0 0 " + number(width) + " " + number(height)};
        return openSvg(number(width), number(height), joined(box, more));
    }

    /** Opens a drawing of this height, in pixels, and of the width of its place. */
    Markup openWideSvg(double height, String... more) {
        return openSvg("100%", number(height), more);
    }

    private Markup openSvg(String width, String height, String... more) {
        String[] usual = {
            "xmlns",
            "http://www.w3.org/2000/svg",
            "width",
            width,
            "height",
            height,
            "role",
            "img",
            "font-family",
            "system-ui, sans-serif"
        };
        return open("svg", joined(usual, more));
    }

    /** Attributes and more attributes. */
    static String[] joined(String[] attributes, String... more) {
        String[] all = Arrays.copyOf(attributes, attributes.length + more.length);
        System.arraycopy(more, 0, all, attributes.length, more.length);
        return all;
    }

    /** Opens an element; {@code attributes} alternate between name and value, a null value leaving the name out. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** An SVG element, or an HTML element that has no end tag, without content. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds text alone. */
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Markup made by another writer, or a fixed text of ours. */
    Markup raw(String trusted) {
        out.append(trusted);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(legal(c) ? c : 0xFFFD);
            }
        });
    }

    private static boolean legal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c < 0xFFFE
                || c > 0xFFFF;
    }

    /** A coordinate with at most one decimal. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
