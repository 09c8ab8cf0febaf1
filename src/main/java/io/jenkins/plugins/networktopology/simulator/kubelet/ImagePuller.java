package io.jenkins.plugins.networktopology.simulator.kubelet;

import io.jenkins.plugins.networktopology.simulator.kubelet.EventRecorder.Severity;
import java.time.Duration;

/** Gets the image of one container, or says why not and tries again. Lives on the control loop. */
final class ImagePuller {

    /** How the container waits: for what, in which words, how long, and what then. */
    @FunctionalInterface
    interface Waiting {
        void until(String reason, String message, Duration delay, Runnable then);
    }

    private static final Duration REFUSED = Duration.ofMillis(500);

    private final PodWorker pod;
    private final ContainerState state;
    private Duration backOff = BackOff.FIRST;

    ImagePuller(PodWorker pod, ContainerState state) {
        this.pod = pod;
        this.state = state;
    }

    /**
     * Whether the image is there now, perhaps after a pull.
     *
     * @param again what to do when it is time to try again
     */
    boolean isThere(Waiting waiting, Runnable again) {
        String image = state.image();
        String policy = state.spec().path("imagePullPolicy").asText();
        boolean missing = pod.host().faults().imageMissing(pod.pod(), image);
        if (policy.equals("Never") && missing) {
            String words = "Container image \"" + image + "\" is not present with pull policy of Never";
            event(Severity.WARNING, "ErrImageNeverPull", words);
            event(Severity.WARNING, "Failed", "Error: ErrImageNeverPull");
            waiting.until("ErrImageNeverPull", words, BackOff.FIRST, again);
            return false;
        }
        ImagePulls images = pod.host().images();
        boolean present = !missing && images.isPresent(pod.node(), image) && !policy.equals("Always");
        if (present || policy.equals("Never")) {
            event(Severity.NORMAL, "Pulled", "Container image \"" + image + "\" already present on machine");
            return true;
        }
        event(Severity.NORMAL, "Pulling", "Pulling image \"" + image + "\"");
        if (missing) {
            refused(image, waiting, again);
            return false;
        }
        images.pulled(pod.node(), image);
        event(
                Severity.NORMAL,
                "Pulled",
                "Successfully pulled image \"" + image + "\" in 1ms (1ms including waiting). Image size: 104857600"
                        + " bytes.");
        return true;
    }

    private void refused(String image, Waiting waiting, Runnable again) {
        String refusal = ImagePulls.refusal(image);
        event(Severity.WARNING, "Failed", "Failed to pull image \"" + image + "\": " + refusal);
        event(Severity.WARNING, "Failed", "Error: ErrImagePull");
        waiting.until("ErrImagePull", refusal, REFUSED, () -> {
            String words = "Back-off pulling image \"" + image + "\"";
            event(Severity.NORMAL, "BackOff", words);
            event(Severity.WARNING, "Failed", "Error: ImagePullBackOff");
            Duration pause = backOff;
            backOff = BackOff.longer(backOff);
            waiting.until("ImagePullBackOff", words + ": ErrImagePull: " + refusal, pause, again);
        });
    }

    private void event(Severity severity, String reason, String message) {
        pod.event(severity, reason, message, state.field());
    }
}
