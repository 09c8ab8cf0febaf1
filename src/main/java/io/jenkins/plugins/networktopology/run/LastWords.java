package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ConsoleReading;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What there is to hear of nodes that were given up, while their lab is still there: the ends of their containers' output
 * and of their serial consoles.
 */
final class LastWords {

    /** The first failures explain the others; each takes some seconds. */
    private static final int MOST_NODES = 10;

    private static final int LOG_LINES = 200;

    private final Lab lab;
    private final RunSecrets secrets;
    private final EvidenceSink sink;

    LastWords(Lab lab, RunSecrets secrets, EvidenceSink sink) {
        this.lab = lab;
        this.secrets = secrets;
        this.sink = sink;
    }

    /** Node to the files in which its words are kept. */
    Map<String, List<String>> keep() throws InterruptedException {
        List<String> lost = lab.nodes().stream()
                .filter(LastWords::ranAndFailed)
                .sorted(Comparator.comparingDouble(NodeReadiness::seconds))
                .limit(MOST_NODES)
                .map(NodeReadiness::node)
                .toList();
        if (lost.isEmpty()) {
            return Map.of();
        }
        ExecutorService threads = Executors.newFixedThreadPool(lost.size(), work -> {
            Thread thread = new Thread(work, "last-words");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Map<String, Future<List<String>>> kept = new TreeMap<>();
            lost.forEach(node -> kept.put(node, threads.submit(() -> keep(node))));
            Map<String, List<String>> files = new TreeMap<>();
            for (Map.Entry<String, Future<List<String>>> node : kept.entrySet()) {
                files.put(node.getKey(), result(node.getValue()));
            }
            return files;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean ranAndFailed(NodeReadiness node) {
        return node.rungs().stream()
                .anyMatch(step -> step.failed() && step.rung().compareTo(Rung.RUNNING) >= 0);
    }

    private static List<String> result(Future<List<String>> kept) throws InterruptedException {
        try {
            return kept.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<String> keep(String node) throws InterruptedException {
        List<String> files = new ArrayList<>();
        String log = heard(() -> lab.log(node, LOG_LINES));
        files.add(sink.keep("evidence/log/" + node + ".txt", text(log, "the container has put out nothing")));
        Optional<ConsoleReading> console = console(node);
        console.map(reading -> text(reading.text(), reading.remark()))
                .ifPresent(text -> files.add(sink.keep("evidence/console/" + node + ".txt", text)));
        return files;
    }

    private Optional<ConsoleReading> console(String node) throws InterruptedException {
        try {
            return lab.console(node);
        } catch (ClusterException gone) {
            return Optional.of(new ConsoleReading("", gone.getMessage()));
        }
    }

    private interface Source {
        String words() throws ClusterException, InterruptedException;
    }

    private static String heard(Source source) throws InterruptedException {
        try {
            return source.words();
        } catch (ClusterException gone) {
            return gone.getMessage();
        }
    }

    private String text(String words, String otherwise) {
        return words.isBlank() ? "(" + otherwise + ")\n" : secrets.mask(words.stripTrailing()) + "\n";
    }
}
