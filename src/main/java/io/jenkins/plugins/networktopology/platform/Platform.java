package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.topology.Resources;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A device family: one file of resources/platforms.
 *
 * @param id as containerlab names its kinds, such as {@code juniper_vmx}
 * @param title for people, such as {@code Juniper vMX}
 * @param dialect the command line that it speaks
 * @param naming its data interfaces
 * @param imageFamilies the ways its image may be packed; the first is the default one
 * @param resources what a node asks for unless the topology says otherwise
 * @param boot how long the rungs may take
 * @param credentials where the login is found when the user gives none
 * @param nodePrefixes k8s-topo's name prefixes that mean this platform, such as {@code vmx}
 */
public record Platform(
        String id,
        String title,
        Dialect dialect,
        InterfaceNaming naming,
        List<ImageFamily> imageFamilies,
        Resources resources,
        BootLimits boot,
        Credentials credentials,
        List<String> nodePrefixes) {

    public Platform {
        Objects.requireNonNull(id);
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(naming);
        imageFamilies = List.copyOf(imageFamilies);
        nodePrefixes = List.copyOf(nodePrefixes);
        if (imageFamilies.isEmpty()) {
            throw new IllegalArgumentException("platform " + id + " has no image family");
        }
    }

    /** The image that is used when the topology names none. */
    public String defaultImage() {
        return imageFamilies.get(0).defaultImage();
    }

    /** The family of an image by its name; the first family if none claims it. */
    public ImageFamily familyOf(Optional<String> image) {
        return image.flatMap(name -> imageFamilies.stream()
                        .filter(family -> family.matches(name))
                        .findFirst())
                .orElse(imageFamilies.get(0));
    }
}
