package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code matrix { axes { axis { name 'X'; values 'a', 'b' } } stages { … } }}. */
public final class MatrixBlock {

    private final Axes axes = new Axes();
    private final StagesBlock stages = new StagesBlock();

    public void axes(Closure<?> block) {
        SectionBlock.describe(block, axes);
    }

    public void stages(Closure<?> block) {
        SectionBlock.describe(block, stages);
    }

    List<StageBlock> stages() {
        return stages.all();
    }

    /** Each combination of the axes' values; none if there is no axis. */
    List<Map<String, String>> cells() {
        List<Map<String, String>> cells = new ArrayList<>();
        for (Axis axis : axes.all) {
            List<Map<String, String>> before = cells.isEmpty() ? List.of(Map.of()) : List.copyOf(cells);
            cells.clear();
            for (Map<String, String> cell : before) {
                for (String value : axis.values) {
                    Map<String, String> more = new LinkedHashMap<>(cell);
                    more.put(axis.name, value);
                    cells.add(more);
                }
            }
        }
        return cells;
    }

    /** {@code axes { … }}. */
    public static final class Axes {

        private final List<Axis> all = new ArrayList<>();

        public void axis(Closure<?> block) {
            Axis axis = new Axis();
            SectionBlock.describe(block, axis);
            all.add(axis);
        }
    }

    /** {@code axis { … }}. */
    public static final class Axis {

        private String name;
        private List<String> values = List.of();

        public void name(String given) {
            name = given;
        }

        public void values(String... given) {
            values = List.of(given);
        }
    }
}
