package io.jenkins.plugins.networktopology.jenkins.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.Certificates;
import io.jenkins.plugins.networktopology.cluster.EtcdServer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real etcd, through exactly the jars that {@code target/network-topology.hpi} bundles and the few of Jenkins' core that
 * they need: what is left out of the plugin is not missed.
 */
class PluginEtcdIT {

    /** Of Jenkins' core. */
    private static final List<String> CORE = List.of(
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutures",
            "org.slf4j.LoggerFactory",
            "org.apache.commons.codec.binary.Base64",
            "org.apache.commons.io.IOUtils");

    @TempDir
    Path directory;

    private URLClassLoader plugin;
    private Class<?> links;

    @BeforeEach
    void load() throws Exception {
        List<URL> places = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Path.of("target/hpi/WEB-INF/lib"))) {
            for (Path jar : jars.toList()) {
                places.add(jar.toUri().toURL());
            }
        }
        for (String type : CORE) {
            places.add(place(Class.forName(type)));
        }
        places.add(place(getClass()));
        plugin = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        links = plugin.loadClass(BundledLinks.class.getName());
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @AfterEach
    void close() throws IOException {
        plugin.close();
    }

    @Test
    void linksAreMadeWatchedAndRemoved() throws Exception {
        try (EtcdServer etcd = EtcdServer.start(directory)) {
            assertThat(use(etcd, "", "")).asString().isEqualTo("[[r1], []]");
            assertThat(etcd.all()).isEmpty();
        }
    }

    @Test
    void alsoWithCertificatesOnBothSides() throws Exception {
        Certificates certificates = Certificates.in(Files.createDirectories(directory.resolve("tls")));
        String client = Files.readString(certificates.clientKey()) + Files.readString(certificates.clientCertificate());
        try (EtcdServer etcd = EtcdServer.start(directory, Optional.of(certificates))) {
            assertThat(use(etcd, Files.readString(certificates.ca()), client))
                    .asString()
                    .isEqualTo("[[r1], []]");
        }
    }

    @Test
    void oneThatDoesNotAnswerIsNamed() throws Exception {
        assertThat(links.getMethod("refusal", String.class).invoke(null, "http://127.0.0.1:1"))
                .asString()
                .contains("etcd http://127.0.0.1:1", "check the endpoint");
    }

    private Object use(EtcdServer etcd, String authority, String client) throws Exception {
        Runnable meshnet = () -> etcd.put("/r1/net_ns", "/proc/1/ns/net");
        return links.getMethod("use", String.class, String.class, String.class, Runnable.class)
                .invoke(null, etcd.endpoint(), authority, client, meshnet);
    }
}
