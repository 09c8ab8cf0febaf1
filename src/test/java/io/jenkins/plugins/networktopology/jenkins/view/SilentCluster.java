package io.jenkins.plugins.networktopology.jenkins.view;

import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import io.jenkins.plugins.networktopology.jenkins.config.ClusterConnection;
import io.jenkins.plugins.networktopology.jenkins.config.CredentialSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A cluster that gives no answer to whoever asks it. */
final class SilentCluster extends ClusterConnection {

    private final transient AtomicInteger asked = new AtomicInteger();
    private final transient CountDownLatch never = new CountDownLatch(1);

    @Override
    public Optional<ApiTarget> target(CredentialSource credentials) {
        asked.incrementAndGet();
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    int asked() {
        return asked.get();
    }
}
