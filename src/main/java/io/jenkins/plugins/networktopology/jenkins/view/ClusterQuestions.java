package io.jenkins.plugins.networktopology.jenkins.view;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.lab.OpenCluster;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * Asks clusters for this controller's labs, in the background. A cluster that does not answer has one question to
 * answer at a time, however many look at the page; it is asked anew when that has taken too long. Safe for threads.
 */
final class ClusterQuestions {

    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    private final Duration patience;
    private final Map<String, Question> open = new HashMap<>();

    /** @param patience how long a page waits for all its clusters together */
    ClusterQuestions(Duration patience) {
        this.patience = patience;
    }

    private static final class Question {
        private final LabCluster cluster;
        private final long asked = System.nanoTime();
        private final CompletableFuture<List<LabSummary>> answer = new CompletableFuture<>();
        private Future<?> work;

        Question(LabCluster cluster) {
            this.cluster = cluster;
        }

        boolean isOpen() {
            return !answer.isDone() && System.nanoTime() - asked < TOO_LONG.toNanos();
        }
    }

    /** The clusters' answers in their order, with those that have not come in time marked as such. */
    List<ClusterLabs> ask(LabService service, List<LabCluster> clusters) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<Question> questions = new ArrayList<>();
        clusters.forEach(cluster -> questions.add(question(service, cluster)));
        List<ClusterLabs> answers = new ArrayList<>();
        for (Question question : questions) {
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            answers.add(ClusterLabs.await(question.cluster.getName(), question.answer, left));
        }
        return answers;
    }

    private synchronized Question question(LabService service, LabCluster cluster) {
        Question known = open.get(cluster.getName());
        if (known != null && known.cluster == cluster && known.isOpen()) {
            return known;
        }
        if (known != null) {
            known.work.cancel(true);
        }
        Question fresh = new Question(cluster);
        fresh.work = service.background(() -> answer(service, fresh));
        open.put(cluster.getName(), fresh);
        return fresh;
    }

    private static void answer(LabService service, Question question) {
        try {
            question.answer.complete(list(service, question.cluster));
        } catch (ClusterException | IOException | InterruptedException | RuntimeException | LinkageError e) {
            question.answer.completeExceptionally(e);
        }
    }

    private static List<LabSummary> list(LabService service, LabCluster cluster)
            throws ClusterException, IOException, InterruptedException {
        Map<String, LabSummary> labs = new LinkedHashMap<>();
        for (OpenCluster place : service.places(cluster)) {
            place.labs().inventory().list().stream()
                    .filter(lab -> lab.controller().equals(Optional.of(service.controller())))
                    .forEach(lab -> labs.putIfAbsent(lab.id().value(), lab));
        }
        return List.copyOf(labs.values());
    }
}
