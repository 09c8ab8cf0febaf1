package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.Leases;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private static final Duration SHORT = Duration.ofMillis(10);

    private final CountDownLatch beats = new CountDownLatch(3);

    private Leases failing(Supplier<Throwable> failure) {
        return (Leases) Proxy.newProxyInstance(
                HeartbeatTest.class.getClassLoader(), new Class<?>[] {Leases.class}, (proxy, method, arguments) -> {
                    beats.countDown();
                    throw failure.get();
                });
    }

    @Test
    void aMissedBeatIsFollowedByOthers() throws InterruptedException {
        Leases away = failing(() -> new ClusterException(ClusterException.Kind.UNREACHABLE, "no route to host"));

        assertGoesOn(away);
    }

    /** A lab whose heart stops is taken for dead, and removed under the build that works on it. */
    @Test
    void anAnswerThatNobodyUnderstandsDoesNotEndIt() throws InterruptedException {
        assertGoesOn(failing(() -> new IllegalStateException("an answer of the API server could not be handled")));
    }

    private void assertGoesOn(Leases leases) throws InterruptedException {
        Heartbeat heartbeat = Heartbeat.start(leases, "home", "lease", SHORT);
        try {
            assertThat(beats.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            heartbeat.close();
        }
    }
}
