package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.ImageSighting;
import io.jenkins.plugins.networktopology.cluster.ImageSighting.Presence;
import io.jenkins.plugins.networktopology.lab.Finding;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.lab.ImageChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What registries say about a lab's images before anything of it is created. */
class ImageSurveyTest {

    private static final ImageChoice IF_ABSENT = ImageChoice.DEFAULT;
    private static final LabPolicy ANY = new LabPolicy("lab", 0, List.of(), Optional.empty(), Optional.empty());

    @Test
    void anImageThatNoRegistryHasIsAWarningSinceMachinesMayHaveIt() throws Exception {
        assertThat(survey(IF_ABSENT, ANY, image -> new ImageSighting(Presence.ABSENT, "no " + image), "vr-vmx:1"))
                .containsExactly(new Finding(State.WARNING, "no vr-vmx:1", "only machines that have it can run it"));
    }

    @Test
    void whereMachinesAlwaysPullItIsAnObstacle() throws Exception {
        assertThat(survey(
                        pulled("Always"), ANY, image -> new ImageSighting(Presence.ABSENT, "no " + image), "vr-vmx:1"))
                .extracting(Finding::state)
                .containsExactly(State.FAILED);
    }

    @Test
    void whereMachinesNeverPullNobodyIsAsked() throws Exception {
        assertThat(survey(
                        pulled("Never"),
                        ANY,
                        image -> {
                            throw new AssertionError("asked");
                        },
                        "vr-vmx:1"))
                .isEmpty();
    }

    @Test
    void anImageThatNeedsALoginIsAWarningUnlessTheMachinesHaveOne() throws Exception {
        ImageLook refusing = image -> new ImageSighting(Presence.REFUSED, "401");
        assertThat(survey(IF_ABSENT, ANY, refusing, "vr-vmx:1"))
                .extracting(Finding::state)
                .containsExactly(State.WARNING);
        ImageChoice withSecret = new ImageChoice(Map.of(), Optional.empty(), Optional.of("pull"), "IfNotPresent");
        assertThat(survey(withSecret, ANY, refusing, "vr-vmx:1")).isEmpty();
    }

    @Test
    void whatIsNotCertainIsNotSaid() throws Exception {
        assertThat(survey(IF_ABSENT, ANY, image -> new ImageSighting(Presence.UNKNOWN, "no route"), "vr-vmx:1"))
                .isEmpty();
        assertThat(survey(
                        IF_ABSENT,
                        ANY,
                        image -> {
                            throw new IllegalArgumentException("a name that is none");
                        },
                        "vr-vmx:1"))
                .isEmpty();
    }

    @Test
    void aRegistryThatDoesNotAnswerIsNotWaitedForAndKeepsNoOtherFromAnswering() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ImageLook look = image -> {
            if (image.equals("slow:1")) {
                try {
                    never.await();
                } finally {
                    ended.countDown();
                }
            }
            return new ImageSighting(Presence.ABSENT, "no " + image);
        };
        assertThat(survey(IF_ABSENT, ANY, look, "slow:1", "vr-vmx:1"))
                .extracting(Finding::what)
                .containsExactly("no vr-vmx:1");
        assertThat(ended.await(60, TimeUnit.SECONDS))
                .as("nobody goes on asking")
                .isTrue();
    }

    @Test
    void allAreAskedAtTheSameTimeAndEachOnce() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        ImageLook look = image -> {
            try {
                both.await(60, TimeUnit.SECONDS);
            } catch (java.util.concurrent.BrokenBarrierException | java.util.concurrent.TimeoutException alone) {
                throw new AssertionError(alone);
            }
            return new ImageSighting(Presence.ABSENT, "no " + image);
        };
        assertThat(survey(IF_ABSENT, ANY, look, "vr-vmx:1", "vr-csr:1", "vr-vmx:1"))
                .extracting(Finding::what)
                .containsExactly("no vr-vmx:1", "no vr-csr:1");
    }

    @Test
    void theControllersOwnMachineIsAskedOnlyIfTheAdministratorHasNamedIt() throws Exception {
        ImageLook look = image -> new ImageSighting(Presence.ABSENT, "no " + image);
        assertThat(survey(IF_ABSENT, ANY, look, "localhost:8080/admin/x:1")).isEmpty();
        LabPolicy byRegistry = new LabPolicy("lab", 0, List.of(), Optional.of("localhost:5000"), Optional.empty());
        assertThat(survey(IF_ABSENT, byRegistry, look, "localhost:5000/x:1", "localhost:8080/x:1"))
                .extracting(Finding::what)
                .containsExactly("no localhost:5000/x:1");
        LabPolicy byPattern =
                new LabPolicy("lab", 0, List.of("*", "localhost:5000/lab/*"), Optional.empty(), Optional.empty());
        assertThat(survey(IF_ABSENT, byPattern, look, "localhost:5000/lab/x:1", "localhost:8080/x:1"))
                .extracting(Finding::what)
                .containsExactly("no localhost:5000/lab/x:1");
    }

    private static ImageChoice pulled(String policy) {
        return new ImageChoice(Map.of(), Optional.empty(), Optional.empty(), policy);
    }

    private static List<Finding> survey(ImageChoice choice, LabPolicy policy, ImageLook look, String... images)
            throws InterruptedException {
        try (ImageSurvey survey = ImageSurvey.begin(List.of(images), choice, policy, look)) {
            return survey.findings();
        }
    }
}
