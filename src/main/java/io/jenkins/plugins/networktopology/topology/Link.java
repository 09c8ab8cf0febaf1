package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A point-to-point cable between two interfaces of two different nodes.
 *
 * @param a the end that was written first
 * @param b the other end
 * @param mtu the largest IP packet in bytes, if the user asked for one
 */
public record Link(Endpoint a, Endpoint b, Optional<Integer> mtu) {

    public Link {
        Objects.requireNonNull(mtu);
        if (a.node().equals(b.node())) {
            throw new IllegalArgumentException("link from " + a + " to " + b + " ends on the node it starts from");
        }
    }

    public List<Endpoint> endpoints() {
        return List.of(a, b);
    }

    /** The end on the other side of {@code end}, which must be an end of this link. */
    public Endpoint peer(Endpoint end) {
        if (end.equals(a)) {
            return b;
        }
        if (end.equals(b)) {
            return a;
        }
        throw new IllegalArgumentException(end + " is no end of " + this);
    }

    /** Written {@code a:if ↔ b:if}, as in reports. */
    @Override
    public String toString() {
        return a + " ↔ " + b;
    }
}
