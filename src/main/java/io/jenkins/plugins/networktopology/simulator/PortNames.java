package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.ImageFamily.CardOrder;
import io.jenkins.plugins.networktopology.platform.Platform;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the container's interface behind a device's own interface name, by the pod's image. */
final class PortNames {

    private final Collection<Platform> platforms;
    private final Function<PodRef, Optional<String>> images;
    private final Wires wires;

    /** @param images the image of a pod's device */
    PortNames(Collection<Platform> platforms, Function<PodRef, Optional<String>> images, Wires wires) {
        this.platforms = List.copyOf(platforms);
        this.images = images;
        this.wires = wires;
    }

    /** The port behind an interface name in any spelling, or empty if the pod or the interface is not there. */
    Optional<Port> portOf(PodRef pod, String interfaceName) {
        return images.apply(pod)
                .flatMap(image -> interfaceBehind(pod, image, interfaceName))
                .map(name -> new Port(pod, name));
    }

    private Optional<String> interfaceBehind(PodRef pod, String image, String interfaceName) {
        for (Platform platform : platforms) {
            for (ImageFamily family : platform.imageFamilies()) {
                if (family.matches(image)) {
                    return platform.naming()
                            .cardOf(interfaceName)
                            .flatMap(card -> interfaceOfCard(pod, family.cardOrder(), card));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> interfaceOfCard(PodRef pod, CardOrder order, int card) {
        if (order == CardOrder.BY_NUMBER) {
            return Optional.of("eth" + card);
        }
        List<String> sorted = wires.portsOf(pod).stream().sorted().toList();
        return card <= sorted.size() ? Optional.of(sorted.get(card - 1)) : Optional.empty();
    }
}
