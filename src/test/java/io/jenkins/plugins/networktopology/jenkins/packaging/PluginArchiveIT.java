package io.jenkins.plugins.networktopology.jenkins.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.Extension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import net.java.sezpoz.impl.SerAnnotatedElement;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jenkinsci.Symbol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code target/network-topology.hpi}, opened as Jenkins 2.479 would (its PluginWrapper, ClassicPluginStrategy, Sezpoz finder). */
class PluginArchiveIT {

    private static final Path FILE = Path.of("target/network-topology.hpi");
    private static PluginArchive archive;

    @BeforeAll
    static void read() throws IOException {
        archive = PluginArchive.read(FILE);
    }

    @Test
    void manifestSaysWhatJenkinsNeedsToKnow() throws IOException {
        Attributes main = archive.manifest().getMainAttributes();
        assertThat(main.getValue("Short-Name")).isEqualTo("network-topology");
        assertThat(main.getValue("Plugin-Version")).matches("\\d+\\.\\d+.*");
        assertThat(main.getValue("Jenkins-Version"))
                .isEqualTo(main.getValue("Hudson-Version"))
                .isEqualTo("2.479.3");
        assertThat(main.getValue("Plugin-Dependencies").split(","))
                .allMatch(dependency -> dependency.matches("[a-z0-9-]+:[0-9][^:;]*(;resolution:=optional)?"));
        assertThat(main.getValue("Plugin-Class")).isNull();
    }

    @Test
    void innerJarBearsTheSameManifestSoThatItsClassesMayBePersisted() throws IOException {
        Attributes outer = archive.manifest().getMainAttributes();
        Attributes inner = PluginArchive.manifest(archive.ours()).getMainAttributes();
        for (String name : List.of("Short-Name", "Plugin-Version", "Jenkins-Version", "Plugin-Dependencies")) {
            assertThat(inner.getValue(name)).as(name).isEqualTo(outer.getValue(name));
        }
    }

    @Test
    void eachIndexedExtensionCanBeMade() throws Exception {
        List<String> indexed = indexedExtensions();
        assertThat(indexed).isNotEmpty();
        for (String name : indexed) {
            assertThat(archive.ours()).containsKey(name.replace('.', '/') + ".class");
            Class<?> type = Class.forName(name, false, getClass().getClassLoader());
            assertThat(Modifier.isPublic(type.getModifiers())).as(name).isTrue();
            assertThat(Modifier.isAbstract(type.getModifiers())).as(name).isFalse();
            assertThat(type.getEnclosingClass() == null || Modifier.isStatic(type.getModifiers()))
                    .as(name)
                    .isTrue();
            assertThat(Modifier.isPublic(type.getDeclaredConstructor().getModifiers()))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void everyExtensionIsIndexed() throws Exception {
        assertThat(indexedExtensions()).containsExactlyInAnyOrderElementsOf(annotated(Extension.class));
    }

    @Test
    void everySymbolIsIndexed() throws Exception {
        byte[] index = archive.ours().get("META-INF/services/annotations/org.jenkinsci.Symbol");
        assertThat(new String(index, UTF_8).lines()).containsExactlyElementsOf(annotated(Symbol.class));
    }

    @Test
    void noLibraryIsOneThatJenkinsHasAndNoneHoldsASignature() {
        assertThat(archive.libraries())
                .noneMatch(name -> name.matches("(guava|slf4j|jcl-over-slf4j|commons-(io|codec|logging)|log4j|stapler|"
                        + "jakarta\\.servlet|javax\\.servlet|spring|xstream|groovy|sezpoz|asm|picocli).*"));
        for (String library : archive.libraries()) {
            assertThat(archive.library(library).keySet())
                    .as(library)
                    .noneMatch(
                            entry -> entry.matches("(hudson|jenkins|org/jenkinsci|org/kohsuke|com/cloudbees|org/jvnet|"
                                    + "io/jenkins/plugins/checks)/.*\\.class"));
        }
    }

    @Test
    void everyLibraryIsJustified() throws IOException {
        String reasons = Files.readString(Path.of("docs/dependencies.md"));
        for (String library : archive.libraries()) {
            if (!library.equals("network-topology.jar")) {
                assertThat(reasons).contains("`" + library.replaceAll("-\\d[\\w.]*\\.jar$", "") + "`");
            }
        }
    }

    /** What its signature covers and is there is as it was, so that a Java that verifies providers takes it. */
    @Test
    void bouncyCastleIsWholeButForTheTablesOfPicnicWhichNothingHereAsksFor() throws Exception {
        Path original = Path.of(BouncyCastleProvider.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, byte[]> expected = PluginArchive.unpack(original);
        assertThat(expected.keySet()
                        .removeIf(name -> name.matches("org/bouncycastle/pqc/legacy/picnic/.*\\.properties")))
                .isTrue();

        assertThat(archive.library(original.getFileName().toString()))
                .containsOnlyKeys(expected.keySet())
                .allSatisfy((name, content) -> assertThat(content).isEqualTo(expected.get(name)));
    }

    @Test
    void hasADescriptionForThePluginManagerAndIsOfABearableSize() throws IOException {
        assertThat(archive.ours()).containsKey("index.jelly");
        assertThat(Files.size(FILE)).isLessThan(40_000_000L);
    }

    private static List<String> indexedExtensions() throws Exception {
        List<String> names = new ArrayList<>();
        byte[] index = archive.ours().get("META-INF/annotations/hudson.Extension");
        Field name = SerAnnotatedElement.class.getDeclaredField("className");
        name.setAccessible(true);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(index))) {
            for (Object element = in.readObject(); element != null; element = in.readObject()) {
                names.add((String) name.get(element));
            }
        }
        return names;
    }

    private static Set<String> annotated(Class<? extends java.lang.annotation.Annotation> annotation) throws Exception {
        Set<String> names = new TreeSet<>();
        for (String entry : archive.ours().keySet()) {
            if (entry.startsWith("io/jenkins/plugins/networktopology/jenkins/") && entry.endsWith(".class")) {
                String name = entry.replace(".class", "").replace('/', '.');
                if (!name.endsWith("package-info")
                        && Class.forName(name, false, PluginArchiveIT.class.getClassLoader())
                                .isAnnotationPresent(annotation)) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
