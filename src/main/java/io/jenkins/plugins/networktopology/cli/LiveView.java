package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cli.Screen.Colour;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Phase;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows a journey while it goes on: on a terminal a table of nodes and rungs, redrawn at each step; otherwise lines, a
 * line a node for small labs and a line each tenth of the nodes for large ones.
 */
final class LiveView implements JourneyListener {

    /** A taller table would scroll out of most terminals; a longer log would flood. */
    private static final int MOST_ROWS = 30;

    private final Screen screen;
    private final int width;
    private final Map<String, Optional<NodeReadiness.Step>> latest = new LinkedHashMap<>();
    private final List<String> ready = new ArrayList<>();
    private int failed;
    private int shownTenths;
    private int checked;
    private int bad;

    LiveView(Screen screen, Topology topology) {
        this.screen = screen;
        this.width = topology.nodes().stream()
                .mapToInt(node -> node.name().length())
                .max()
                .orElse(1);
        for (Node node : topology.nodes()) {
            latest.put(node.name(), Optional.empty());
        }
    }

    @Override
    public synchronized void phaseFinished(Phase phase, Duration took) {
        phase(phase.label(), took);
    }

    @Override
    public synchronized void verified(Duration took) {
        phase("verify", took);
    }

    private void phase(String name, Duration took) {
        screen.draw(List.of());
        screen.line(String.format(Locale.ROOT, "%-8s %6.2f s", name, took.toNanos() / 1e9));
    }

    @Override
    public synchronized void step(String node, NodeReadiness.Step step) {
        latest.put(node, Optional.of(step));
        if (step.failed()) {
            failed++;
            screen.line(screen.paint("✗ ", Colour.RED) + name(node) + " "
                    + step.rung().label() + ": " + step.message());
        }
        table();
    }

    @Override
    public synchronized void ready(String node, Duration at) {
        ready.add(node);
        if (!screen.isTerminal()) {
            if (latest.size() <= MOST_ROWS) {
                screen.line("✓ " + name(node) + seconds(at));
            } else {
                tenths(at);
            }
        }
        table();
    }

    @Override
    public synchronized void note(String message) {
        screen.line(screen.paint(message, Colour.GREY));
        table();
    }

    @Override
    public synchronized void checked(CheckResult result) {
        checked++;
        boolean good = result.verdict() == Verdict.PASS || result.verdict() == Verdict.SKIPPED;
        bad += good ? 0 : 1;
        screen.draw(List.of(
                screen.paint(checked + " checks settled" + (bad > 0 ? ", " + bad + " not passed" : ""), Colour.BOLD)));
    }

    private void tenths(Duration at) {
        int tenths = ready.size() * 10 / latest.size();
        if (tenths > shownTenths) {
            shownTenths = tenths;
            screen.line(ready.size() + " of " + latest.size() + " nodes ready" + seconds(at));
        }
    }

    private void table() {
        if (!screen.isTerminal()) {
            return;
        }
        List<String> rows = new ArrayList<>();
        if (latest.size() <= MOST_ROWS) {
            latest.forEach((node, step) -> rows.add(row(node, step)));
        }
        rows.add(screen.paint(
                ready.size() + " of " + latest.size() + " nodes ready" + (failed > 0 ? ", " + failed + " failed" : ""),
                Colour.BOLD));
        screen.draw(rows);
    }

    private String row(String node, Optional<NodeReadiness.Step> step) {
        if (ready.contains(node)) {
            return screen.paint("✓", Colour.GREEN) + " " + name(node) + "  ready";
        }
        String rung = step.map(reached -> reached.rung().label()).orElse("created");
        boolean gaveUp = step.map(NodeReadiness.Step::failed).orElse(false);
        return (gaveUp ? screen.paint("✗", Colour.RED) : screen.paint("…", Colour.YELLOW)) + " " + name(node) + "  "
                + (gaveUp ? screen.paint(rung + " failed", Colour.RED) : rung);
    }

    private String name(String node) {
        return String.format("%-" + width + "s", node);
    }

    private static String seconds(Duration at) {
        return String.format(Locale.ROOT, " after %.1f s", at.toNanos() / 1e9);
    }
}
