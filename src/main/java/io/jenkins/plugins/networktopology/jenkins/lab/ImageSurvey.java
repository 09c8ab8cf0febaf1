package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.cluster.ImageRegistries;
import io.jenkins.plugins.networktopology.cluster.ImageSighting;
import io.jenkins.plugins.networktopology.lab.Finding;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.lab.ImageChoice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks registries for the images of a lab, all at the same time and for a few seconds. Only what a registry says for
 * certain is told: the machines may reach registries that the controller does not.
 */
final class ImageSurvey implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AT_A_TIME = 8;

    private final ImageChoice choice;
    private final List<Future<ImageSighting>> answers = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, work -> {
        Thread thread = new Thread(work, "network-topology-images");
        thread.setDaemon(true);
        return thread;
    });
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();

    private ImageSurvey(ImageChoice choice) {
        this.choice = choice;
    }

    /**
     * Begins to ask.
     *
     * @param choice of the lab; machines that must have images already need no registry
     * @param named whether the administrator has named an image's registry: others are not asked on the controller's own
     *     machine, where a topology file of anybody could knock at any port
     */
    static ImageSurvey begin(Collection<String> images, ImageChoice choice, LabPolicy named, ImageLook registries) {
        ImageSurvey survey = new ImageSurvey(choice);
        if (!choice.pullPolicy().equals("Never")) {
            images.stream()
                    .distinct()
                    .filter(image -> named.names(image) || !ImageRegistries.isOnThisMachine(image))
                    .forEach(image -> survey.answers.add(survey.threads.submit(() -> registries.look(image))));
        }
        return survey;
    }

    /** What stands in the way, or may; waits for the registries, but not for those that take long. */
    List<Finding> findings() throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (Future<ImageSighting> answer : answers) {
            try {
                ImageSighting seen = answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                judge(seen).ifPresent(findings::add);
            } catch (TimeoutException | ExecutionException unknown) {
                answer.cancel(true); // nothing is certain about it
            }
        }
        return findings;
    }

    private Optional<Finding> judge(ImageSighting seen) {
        return switch (seen.presence()) {
            case ABSENT ->
                Optional.of(
                        choice.pullPolicy().equals("Always")
                                ? new Finding(State.FAILED, seen.words(), "push it, or choose another with images")
                                : new Finding(State.WARNING, seen.words(), "only machines that have it can run it"));
            case REFUSED ->
                choice.pullSecret().isPresent()
                        ? Optional.empty() // the machines have a login that we have not
                        : Optional.of(new Finding(
                                State.WARNING,
                                seen.words(),
                                "machines need a login (the cluster's pull secret), or have it already"));
            case PRESENT, UNKNOWN -> Optional.empty();
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
