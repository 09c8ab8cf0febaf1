package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.lab.LabId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Admission admission = new Admission();
    private final ExecutorService builds = Executors.newCachedThreadPool();
    private final AtomicInteger told = new AtomicInteger();

    @AfterEach
    void end() {
        builds.shutdownNow();
    }

    @Test
    void whoFindsNoPlaceIsToldOnceAndEntersWhenOneLeaves() throws Exception {
        admission.enter(lab("one", "sim"), 1, told::incrementAndGet);
        Future<?> second = enter(lab("two", "sim"), 1);
        Awaitility.await().atMost(LONG).until(() -> told.get() == 1);
        admission.leave(lab("unknown", "sim"));
        assertThat(second).isNotDone();
        assertThat(admission.isWaiting(lab("two", "sim"))).isTrue();

        admission.leave(lab("one", "sim"));

        second.get(30, TimeUnit.SECONDS);
        assertThat(told).hasValue(1);
        assertThat(admission.isWaiting(lab("two", "sim"))).isFalse();
    }

    @Test
    void clustersHavePlacesOfTheirOwn() throws Exception {
        admission.enter(lab("one", "east"), 1, told::incrementAndGet);
        admission.enter(lab("two", "west"), 1, told::incrementAndGet);

        assertThat(told).hasValue(0);
    }

    @Test
    void withoutACapEverybodyEnters() throws Exception {
        for (int lab = 0; lab < 20; lab++) {
            admission.enter(lab("lab" + lab, "sim"), 0, told::incrementAndGet);
        }

        assertThat(told).hasValue(0);
    }

    @Test
    void aLabThatIsThereAlreadyNeedsNoSecondPlace() throws Exception {
        admission.note(lab("one", "sim"));
        admission.enter(lab("one", "sim"), 1, told::incrementAndGet);

        assertThat(told).hasValue(0);
    }

    @Test
    void aLabTakenOverAfterARestartTakesAPlace() throws Exception {
        admission.note(lab("one", "sim"));
        Future<?> second = enter(lab("two", "sim"), 1);
        Awaitility.await().atMost(LONG).until(() -> told.get() == 1);
        assertThat(second).isNotDone();

        admission.leave(lab("one", "sim"));

        second.get(30, TimeUnit.SECONDS);
    }

    @Test
    void whoIsInterruptedWhileWaitingHoldsNoPlace() throws Exception {
        admission.enter(lab("one", "sim"), 1, told::incrementAndGet);
        CompletableFuture<Boolean> aborted = new CompletableFuture<>();
        Future<?> second = builds.submit(() -> {
            try {
                admission.enter(lab("two", "sim"), 1, told::incrementAndGet);
                aborted.complete(false);
            } catch (InterruptedException e) {
                aborted.complete(true);
            }
        });
        Awaitility.await().atMost(LONG).until(() -> told.get() == 1);
        second.cancel(true);
        assertThat(aborted.get(30, TimeUnit.SECONDS)).isTrue();
        admission.leave(lab("one", "sim"));

        enter(lab("three", "sim"), 1).get(30, TimeUnit.SECONDS);
    }

    private Future<?> enter(LabHandle lab, int cap) {
        return builds.submit(() -> {
            admission.enter(lab, cap, told::incrementAndGet);
            return null;
        });
    }

    private static LabHandle lab(String id, String cluster) {
        return LabHandle.of(new LabId(id), "nettopo-" + id, cluster);
    }
}
