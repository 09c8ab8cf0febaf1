package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** jetcd's Vert.x was built with Netty 4.2 and its gRPC with 4.1, whose classes are cut into jars otherwise. */
class NettyGenerationTest {

    @Test
    void allOfNettyIsOfOneVersion() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        for (URL file :
                Collections.list(getClass().getClassLoader().getResources("META-INF/io.netty.versions.properties"))) {
            Properties properties = new Properties();
            try (InputStream in = file.openStream()) {
                properties.load(in);
            }
            properties.stringPropertyNames().stream()
                    .filter(name -> name.endsWith(".version"))
                    .forEach(name -> versions.put(name, properties.getProperty(name)));
        }
        assertThat(versions).hasSizeGreaterThan(10);
        assertThat(versions.values()).containsOnly(versions.get("netty-common.version"));
    }

    @Test
    void noClassOfWhatJetcdBringsIsInTwoJars() throws IOException {
        Map<String, List<String>> homes = new HashMap<>();
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.matches("(io/(netty|grpc|vertx|etcd|perfmark)|dev/failsafe|com/google"
                                + "/(protobuf|api|rpc))/.*\\.class"))
                        .forEach(name -> homes.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(jar.getFileName().toString()));
            }
        }
        assertThat(homes).containsKey("io/netty/handler/codec/ByteToMessageDecoder.class");
        assertThat(homes.values()).allMatch(jars -> jars.size() == 1);
    }

    private static List<Path> jars() throws IOException {
        return Collections.list(NettyGenerationTest.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))
                .stream()
                .map(URL::toString)
                .filter(place -> place.startsWith("jar:file:"))
                .map(place -> Path.of(URI.create(place.substring("jar:".length(), place.indexOf('!')))))
                .toList();
    }
}
