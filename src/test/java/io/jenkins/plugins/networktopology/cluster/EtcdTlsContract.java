package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.PodLinks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An etcd that shows a certificate and wants one. */
abstract class EtcdTlsContract {

    @TempDir
    Path directory;

    private Certificates certificates;
    private EtcdServer etcd;

    abstract EtcdServer etcd(Path directory, Certificates certificates) throws Exception;

    @BeforeEach
    void start() throws Exception {
        certificates = Certificates.in(Files.createDirectories(directory.resolve("tls")));
        etcd = etcd(directory, certificates);
    }

    @AfterEach
    void stop() throws Exception {
        if (etcd != null) {
            etcd.close();
        }
    }

    @Test
    void whoTrustsTheServerAndIsTrustedByItMayWrite() throws Exception {
        try (EtcdConnection connection = connect(Optional.of(certificates.ca()), true)) {
            new EtcdLinkKeys(connection).create("lab-a", List.of(new PodLinks("r1", "[]")));
        }
        assertThat(etcd.all()).containsEntry("/r1/links", "[]");
    }

    @Test
    void aServerThatNobodyVouchesForIsNotTalkedTo() throws Exception {
        Certificates others = Certificates.in(Files.createDirectories(directory.resolve("others")));
        try (EtcdConnection connection = connect(Optional.of(others.ca()), true)) {
            assertThatThrownBy(() -> new EtcdLinkKeys(connection).check())
                    .asInstanceOf(type(ClusterException.class))
                    .returns(Kind.UNREACHABLE, ClusterException::kind)
                    .extracting(ClusterException::getMessage)
                    .asString()
                    .contains(etcd.endpoint(), "certif");
        }
    }

    @Test
    void withoutACertificateOfOursTheServerRefuses() throws Exception {
        try (EtcdConnection connection = connect(Optional.of(certificates.ca()), false)) {
            assertThatThrownBy(() -> new EtcdLinkKeys(connection).check())
                    .asInstanceOf(type(ClusterException.class))
                    .returns(Kind.UNREACHABLE, ClusterException::kind);
        }
    }

    private EtcdConnection connect(Optional<Path> ca, boolean known) {
        EtcdTarget target = EtcdTarget.ofFiles(
                List.of(etcd.endpoint()),
                ca,
                Optional.of(certificates.clientCertificate()).filter(file -> known),
                Optional.of(certificates.clientKey()).filter(file -> known));
        return new EtcdConnection(target, Duration.ofSeconds(30));
    }
}
