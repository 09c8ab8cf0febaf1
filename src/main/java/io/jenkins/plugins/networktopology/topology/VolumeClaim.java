package io.jenkins.plugins.networktopology.topology;

import java.util.Objects;

/**
 * A claim of a volume (PersistentVolumeClaim) that has a disk on it.
 *
 * @param namespace where it is, a DNS label
 * @param name its name there, a DNS subdomain
 */
public record VolumeClaim(String namespace, String name) {

    public VolumeClaim {
        Objects.requireNonNull(namespace);
        Objects.requireNonNull(name);
    }

    /** @throws IllegalArgumentException if it is not written {@code NAMESPACE/NAME} */
    static VolumeClaim of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !Names.isLabel(text.substring(0, slash)) || !Names.isSubdomain(text.substring(slash + 1))) {
            throw new IllegalArgumentException(
                    "expected the namespace and the name of a PersistentVolumeClaim, such as images/vmx-17.2");
        }
        return new VolumeClaim(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return namespace + "/" + name;
    }
}
