package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ContainerSnapshot;
import io.jenkins.plugins.networktopology.cluster.ContainerSnapshot.State;
import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pod's state means for its node: rungs reached, and no hope of reaching more. Pure. */
final class PodJudge {

    /** The kubelet's words (kubernetes pkg/kubelet/images/types.go) for an image that will not come by itself. */
    private static final Set<String> NO_IMAGE =
            Set.of("ErrImagePull", "ImagePullBackOff", "ErrImageInspect", "RegistryUnavailable", "ImageInspectError");

    private static final Set<String> NEVER_AN_IMAGE = Set.of("InvalidImageName", "ErrImageNeverPull");
    /** The kubelet's words (pkg/kubelet/container/sync_result.go) for a container that cannot start. */
    private static final Set<String> NO_START = Set.of(
            "CreateContainerConfigError",
            "CreateContainerError",
            "RunContainerError",
            "PreCreateHookError",
            "PostStartHookError",
            "StartError");

    /** A registry in such trouble may be out of it at the next attempt. */
    private static final Pattern REGISTRY_TROUBLE = Pattern.compile(
            "time-?out|timed out|connection re(fused|set)|toomanyrequests|too many requests|unexpected eof"
                    + "|temporary failure|(status|code:?) 5\\d\\d",
            Pattern.CASE_INSENSITIVE);

    /** Before it says so, a machine has asked each of its name servers more than once, for ten seconds. */
    private static final Pattern NAME_UNKNOWN = Pattern.compile("lookup \\S+ (on \\S+ )?.*i/o timeout");

    /** Sandboxes fail for passing reasons too, such as a meshnet daemon that is just starting. */
    private static final int HOPELESS_SANDBOXES = 3;

    private PodJudge() {}

    /** Whether a rung, up to HEALTHY, is reached as far as this pod tells, and {@code linked} of its links. */
    static boolean reached(Rung rung, PodSnapshot pod, boolean linked) {
        return switch (rung) {
            case SCHEDULED -> pod.scheduled();
            case IMAGE -> all(pod, ContainerSnapshot::imagePresent);
            case RUNNING -> all(pod, container -> container.state() == State.RUNNING);
            case WIRED -> pod.networked() && linked;
            case HEALTHY -> pod.ready();
            default -> false;
        };
    }

    private static boolean all(PodSnapshot pod, java.util.function.Predicate<ContainerSnapshot> test) {
        return !pod.containers().isEmpty() && pod.containers().stream().allMatch(test);
    }

    /** Why this pod's node will never be ready, if it will not. An unschedulable pod is not hopeless at once. */
    static Optional<Hopeless> hopeless(PodSnapshot pod) {
        if (pod.deleted()) {
            return Optional.of(new Hopeless(
                    Optional.empty(),
                    "its pod was deleted" + pod.message().map(why -> ": " + why).orElse("")));
        }
        if (pod.phase().equals("Failed") && pod.message().isPresent()) {
            return Optional.of(new Hopeless(
                    Optional.empty(), "its pod has failed: " + pod.message().get()));
        }
        return Stream.concat(pod.initContainers().stream(), pod.containers().stream())
                .flatMap(container -> hopeless(pod, container).stream())
                .findFirst();
    }

    /** Whether an image does not come for a reason that may pass. */
    static boolean registryInTrouble(PodSnapshot pod) {
        return Stream.concat(pod.initContainers().stream(), pod.containers().stream())
                .anyMatch(container -> NO_IMAGE.contains(container.reason()) && mayPass(container.message()));
    }

    private static boolean mayPass(String message) {
        return REGISTRY_TROUBLE.matcher(message).find()
                && !NAME_UNKNOWN.matcher(message).find();
    }

    private static Optional<Hopeless> hopeless(PodSnapshot pod, ContainerSnapshot container) {
        String reason = container.reason();
        if (container.state() == State.TERMINATED) {
            // a pod has these phases only if nothing in it will be started again
            boolean over = pod.phase().equals("Succeeded") && pod.containers().contains(container)
                    || pod.phase().equals("Failed") && container.exitCode() != 0;
            return over
                    ? Optional.of(new Hopeless(Optional.of(Rung.RUNNING), ended(container)).withLog())
                    : Optional.empty();
        }
        if (container.state() == State.RUNNING) {
            return Optional.empty();
        }
        if (NEVER_AN_IMAGE.contains(reason)
                || NO_IMAGE.contains(reason) && !container.message().isEmpty() && !mayPass(container.message())) {
            String name = NAME_UNKNOWN.matcher(container.message()).find()
                    ? "no name server tells its machine where the registry is: "
                    : "";
            return Optional.of(new Hopeless(
                    Optional.of(Rung.IMAGE),
                    "image " + container.image() + " cannot be had: " + name + reason + text(container.message())));
        }
        if (NO_START.contains(reason)) {
            return Optional.of(new Hopeless(
                    Optional.of(Rung.RUNNING),
                    "container " + container.name() + " of image " + container.image() + " cannot start: " + reason
                            + text(container.message())));
        }
        if (reason.equals("CrashLoopBackOff")) {
            return Optional.of(new Hopeless(
                            Optional.of(Rung.RUNNING),
                            "CrashLoopBackOff: " + ended(container) + ", and does so again and again")
                    .withLog());
        }
        return Optional.empty();
    }

    private static String ended(ContainerSnapshot container) {
        return "container " + container.name() + " of image " + container.image() + " ended with exit code "
                + container.exitCode()
                + (container.lastWords().isEmpty()
                        ? ""
                        : " (" + container.lastWords().lines().collect(Collectors.joining("; ")) + ")");
    }

    private static String text(String message) {
        return message.isEmpty() ? "" : ": " + message;
    }

    /** Why a warning means that there is no hope, if it does. */
    static Optional<Hopeless> hopeless(PodEvent warning) {
        if (warning.reason().equals("FailedMount") && warning.message().contains("hostPath type check failed")) {
            return Optional.of(new Hopeless(
                    Optional.of(Rung.RUNNING),
                    "its machine has no such device as its image needs: " + warning
                            + "; a virtual machine needs one with hardware virtualisation (/dev/kvm), or an image family"
                            + " without devices, which emulates"));
        }
        if (!warning.reason().equals(SandboxFailures.REASON)) {
            return Optional.empty();
        }
        String message = warning.message().toLowerCase(Locale.ROOT);
        boolean peerMissing = message.contains("topologies.networkop.co.uk") && message.contains("not found");
        if (peerMissing || warning.count() >= HOPELESS_SANDBOXES) {
            return Optional.of(new Hopeless(
                    Optional.of(Rung.RUNNING),
                    (peerMissing
                                    ? "meshnet misses the Topology resource of a peer: "
                                    : "its network cannot be set up: ")
                            + warning));
        }
        return Optional.empty();
    }

    /** What a pod waits for, in words, for a limit that is over. */
    static String waitsFor(PodSnapshot pod, List<String> peersWithoutNetwork) {
        if (!pod.scheduled()) {
            return "no machine takes it: " + pod.unschedulable().orElse("the scheduler has said nothing yet");
        }
        String peers = peersWithoutNetwork.isEmpty()
                ? ""
                : "; no links to " + String.join(", ", peersWithoutNetwork) + " yet, whose pods have no network";
        for (ContainerSnapshot container : pod.initContainers()) {
            if (container.state() != State.TERMINATED) {
                return "init container " + container.name() + " " + does(container) + peers;
            }
        }
        return pod.containers().stream()
                        .filter(container -> container.state() != State.RUNNING)
                        .findFirst()
                        .map(container -> "container " + container.name() + " " + does(container))
                        .orElse("its container runs"
                                + (pod.ready() ? "" : " and does not say that the device has booted"))
                + peers;
    }

    private static String does(ContainerSnapshot container) {
        String state = container.state() == State.RUNNING ? "has not ended" : "waits";
        return state + (container.reason().isEmpty() ? "" : ": " + container.reason()) + text(container.message());
    }
}
