package io.jenkins.plugins.networktopology.verify.lldp.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the rows of a table where its header says that the columns begin, in whatever order they stand. */
final class ColumnCells {

    private final List<String> titles;
    private final Header header;

    private ColumnCells(List<String> titles, Header header) {
        this.titles = titles;
        this.header = header;
    }

    /** Takes a line as the header if it has all the titles. */
    static Optional<ColumnCells> of(String line, List<String> titles) {
        Header header = new Header(line);
        if (titles.stream().anyMatch(title -> header.of(title) < 0)) {
            return Optional.empty();
        }
        List<String> ordered = new ArrayList<>(titles);
        ordered.sort(Comparator.comparingInt(header::of));
        return Optional.of(new ColumnCells(ordered, header));
    }

    /** The cells by title; empty if a value runs over the edge of its column, so that cutting would tear it. */
    Optional<Map<String, String>> cut(String line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            int start = i == 0 ? 0 : header.of(titles.get(i));
            int end = i + 1 < titles.size() ? header.of(titles.get(i + 1)) : Integer.MAX_VALUE;
            if (start > 0 && start < line.length() && line.charAt(start - 1) != ' ' && line.charAt(start) != ' ') {
                return Optional.empty();
            }
            boolean printed = start < line.length();
            cells.put(
                    titles.get(i),
                    printed
                            ? line.substring(start, Math.min(end, line.length()))
                                    .strip()
                            : "");
        }
        return Optional.of(cells);
    }
}
