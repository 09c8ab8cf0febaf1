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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Shows a journey while it goes on: on a terminal a table of nodes, rungs and how long they are on them, redrawn at each
 * step and each second, of the nodes that are not ready if all do not fit; otherwise lines, a line a node for small labs
 * and a line each tenth of the nodes for large ones.
 */
final class LiveView implements JourneyListener {

    /** A longer log would flood. */
    private static final int MOST_LINES = 30;

    /** Large labs take steps faster than anybody reads; what is left out here is drawn at the next second. */
    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Below the table are its sums and the cursor, above it the line before. */
    private static final int OTHER_ROWS = 4;

    private final Screen screen;
    private final int width;
    private final int mostRows;
    private final LongSupplier nanoTime;
    private final Map<String, Optional<NodeReadiness.Step>> latest = new LinkedHashMap<>();
    private final Map<String, Long> since = new HashMap<>();
    private final long begun;
    private Optional<ScheduledExecutorService> clock = Optional.empty();
    private final List<String> ready = new ArrayList<>();
    private int failed;
    private int shownTenths;
    private int checked;
    private int bad;
    private boolean climbing;
    private long drawnAt;

    LiveView(Screen screen, Topology topology) {
        this(screen, topology, screen.isTerminal() ? Terminals.rows() : 0, System::nanoTime);
        if (screen.isTerminal()) {
            clock = Optional.of(Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "live-view");
                thread.setDaemon(true);
                return thread;
            }));
            clock.orElseThrow().scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
        }
    }

    /**
     * A view without a clock of its own.
     *
     * @param terminalRows how many the terminal has
     * @param nanoTime nanoseconds from any start
     */
    LiveView(Screen screen, Topology topology, int terminalRows, LongSupplier nanoTime) {
        this.screen = screen;
        this.mostRows = Math.max(1, terminalRows - OTHER_ROWS);
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
        this.drawnAt = begun - REDRAW_NANOS;
        this.width = topology.nodes().stream()
                .mapToInt(node -> node.name().length())
                .max()
                .orElse(1);
        for (Node node : topology.nodes()) {
            latest.put(node.name(), Optional.empty());
        }
    }

    /** A second is over. */
    synchronized void tick() {
        if (climbing) {
            table();
        }
    }

    @Override
    public synchronized void phaseFinished(Phase phase, Duration took) {
        ended(phase);
        phase(phase.label(), took, "");
    }

    @Override
    public synchronized void phaseInterrupted(Phase phase, Duration after) {
        ended(phase);
        phase(phase.label(), after, ", interrupted");
    }

    private void ended(Phase phase) {
        climbing = phase == Phase.CREATE;
        if (phase == Phase.READY || phase == Phase.DOWN) {
            clock.ifPresent(ScheduledExecutorService::shutdownNow);
        }
    }

    @Override
    public synchronized void verified(Duration took) {
        phase("verify", took, "");
    }

    private void phase(String name, Duration took, String end) {
        screen.draw(List.of());
        screen.line(String.format(Locale.ROOT, "%-8s %6.2f s%s", name, took.toNanos() / 1e9, end));
    }

    @Override
    public synchronized void step(String node, NodeReadiness.Step step) {
        latest.put(node, Optional.of(step));
        since.put(node, nanoTime.getAsLong());
        climbing = true;
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
            if (latest.size() <= MOST_LINES) {
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
        screen.draw(List.of(screen.paint(
                checked
                        + (checked == 1 ? " check settled" : " checks settled")
                        + (bad > 0 ? ", " + bad + " not passed" : ""),
                Colour.BOLD)));
    }

    private void tenths(Duration at) {
        int tenths = ready.size() * 10 / latest.size();
        if (tenths > shownTenths) {
            shownTenths = tenths;
            screen.line(ready.size() + " of " + latest.size() + " nodes ready" + seconds(at));
        }
    }

    private void table() {
        long now = nanoTime.getAsLong();
        boolean again = latest.size() > mostRows && now - drawnAt < REDRAW_NANOS;
        if (!screen.isTerminal() || again) {
            return;
        }
        drawnAt = now;
        List<String> rows = new ArrayList<>();
        List<String> shown = latest.keySet().stream()
                .filter(node -> latest.size() <= mostRows || !ready.contains(node))
                .toList();
        shown.stream().limit(mostRows).forEach(node -> rows.add(row(node, latest.get(node))));
        int more = shown.size() - rows.size();
        rows.add(screen.paint(
                ready.size() + " of " + latest.size() + " nodes ready" + (failed > 0 ? ", " + failed + " failed" : "")
                        + (more > 0 ? ", " + more + " more not shown" : "") + ", " + elapsed(begun),
                Colour.BOLD));
        screen.draw(rows);
    }

    private String row(String node, Optional<NodeReadiness.Step> step) {
        if (ready.contains(node)) {
            return screen.paint("✓", Colour.GREEN) + " " + name(node) + "  ready";
        }
        String rung = step.map(reached -> reached.rung().label()).orElse("created");
        if (step.filter(NodeReadiness.Step::failed).isPresent()) {
            return screen.paint("✗", Colour.RED) + " " + name(node) + "  " + screen.paint(rung + " failed", Colour.RED);
        }
        return screen.paint("…", Colour.YELLOW) + " " + name(node) + "  "
                + String.format(Locale.ROOT, "%-11s", rung)
                + screen.paint(elapsed(since.getOrDefault(node, begun)), Colour.GREY);
    }

    private String elapsed(long from) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - from);
        return seconds < 60 ? seconds + " s" : String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
    }

    private String name(String node) {
        return String.format("%-" + width + "s", node);
    }

    private static String seconds(Duration at) {
        return String.format(Locale.ROOT, " after %.1f s", at.toNanos() / 1e9);
    }
}
