package io.jenkins.plugins.networktopology.cluster;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a quota leaves of one resource.
 *
 * @param quota its name
 * @param resource as Kubernetes calls it: {@code pods}, {@code requests.cpu}
 * @param left what may still be asked for
 */
public record QuotaRoom(String quota, String resource, BigDecimal left) {

    public QuotaRoom {
        Objects.requireNonNull(quota);
        Objects.requireNonNull(resource);
        Objects.requireNonNull(left);
    }
}
