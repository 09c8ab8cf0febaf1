package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.ImageChoice;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.run.LabSource;
import io.jenkins.plugins.networktopology.topology.PlatformFacts;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a lab is brought up. */
final class LabOptions {

    @Option(
            names = "--boot-timeout",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "How long a node may take until its login answers, instead of its platform's limit.")
    Optional<Duration> bootTimeout = Optional.empty();

    @Option(
            names = "--image",
            paramLabel = "PLATFORM=IMAGE",
            description = "The image of a platform's nodes that name none; may be repeated.")
    Map<String, String> images = new LinkedHashMap<>();

    @Option(
            names = "--registry",
            paramLabel = "HOST[:PORT]",
            description = "Where images without a registry of their own are pulled from.")
    Optional<String> registry = Optional.empty();

    @Option(names = "--pull-secret", paramLabel = "NAME", description = "The image pull secret of the lab's pods.")
    Optional<String> pullSecret = Optional.empty();

    @Option(
            names = "--pull-policy",
            paramLabel = "POLICY",
            description = "Always, IfNotPresent or Never. Default: ${DEFAULT-VALUE}.",
            defaultValue = "IfNotPresent")
    String pullPolicy = "IfNotPresent";

    @Option(
            names = {"--forwarding", "--eif"},
            description =
                    "Lets the kernels of containers that route by them (cEOS, FRR, Linux) pass IPv4 packets on, as"
                            + " bootstrap.forwarding in a topology does, and as k8s-topo's --eif does for cEOS.")
    boolean forwarding;

    /** Says of options for platforms that there are none such, before anything is made. */
    void check(PlatformFacts platforms) throws BadInputException {
        for (Map.Entry<String, String> image : images.entrySet()) {
            String platform = image.getKey();
            if (!platforms.knows(platform)) {
                throw new BadInputException("--image " + platform + "=" + image.getValue() + ": unknown platform; "
                        + platforms.insteadOf(platform));
            }
        }
    }

    ImageChoice images() {
        return new ImageChoice(images, registry, pullSecret, pullPolicy);
    }

    /** The topology with what these options add to it. */
    Topology apply(Topology topology) {
        return forwarding ? topology.with(topology.bootstrap().withForwarding()) : topology;
    }

    LabRequest request(Topology topology) {
        LabRequest request = LabRequest.of(LabId.random(topology.name()), topology, LabSource.of(topology))
                .withImages(images());
        return bootTimeout.map(request::withBootTimeout).orElse(request);
    }
}
