package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ImageRegistries;
import io.jenkins.plugins.networktopology.cluster.ImageSighting;
import io.jenkins.plugins.networktopology.cluster.Machines;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.PodDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks for a lab's images: in their registries, and on machines where these do not say or nobody is to be asked. */
final class ImageExamination {

    private final Machines machines;
    private final Optional<ImageRegistries> registries;

    ImageExamination(Machines machines, Optional<ImageRegistries> registries) {
        this.machines = machines;
        this.registries = registries;
    }

    List<Finding> look(List<PodDemand> demands) throws ClusterException, InterruptedException {
        Map<String, Boolean> images = new TreeMap<>();
        demands.forEach(pod -> pod.image().ifPresent(image -> images.put(image, pod.pulled())));
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Boolean> image : images.entrySet()) {
            if (!image.getValue()) {
                onMachines(image.getKey()).ifPresent(findings::add);
            } else if (registries.isPresent()) {
                findings.add(inRegistry(image.getKey(), registries.get().look(image.getKey())));
            }
        }
        return findings;
    }

    private Finding inRegistry(String image, ImageSighting seen) throws ClusterException, InterruptedException {
        return switch (seen.presence()) {
            case PRESENT -> Finding.ok(seen.words());
            case ABSENT -> new Finding(State.FAILED, seen.words(), "push it, or name another by --image");
            case REFUSED, UNKNOWN -> {
                Optional<Finding> had = onMachines(image).filter(finding -> finding.state() == State.OK);
                yield had.isPresent()
                        ? Finding.ok(seen.words() + "; " + had.get().what())
                        : new Finding(State.WARNING, seen.words(), "machines may have it, or fare better");
            }
        };
    }

    /** Nothing if we may not look at machines. */
    private Optional<Finding> onMachines(String image) throws ClusterException, InterruptedException {
        try {
            List<String> without = machines.without(image);
            return Optional.of(
                    without.isEmpty()
                            ? Finding.ok("each machine has the image " + image + " already")
                            : new Finding(
                                    State.WARNING,
                                    "these machines do not say that they have the image " + image + ": "
                                            + String.join(", ", without),
                                    "it is not pulled where the policy is Never; a machine speaks of its fifty largest"
                                            + " images alone"));
        } catch (ClusterException refused) {
            if (refused.kind() != Kind.FORBIDDEN) {
                throw refused;
            }
            return Optional.empty();
        }
    }
}
