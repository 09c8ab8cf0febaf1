package io.jenkins.plugins.networktopology.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformCatalogTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();
    private static final Path FILES = Path.of("src", "test", "resources", "platforms");

    @Test
    void thePlatformsAreCalledAsContainerlabCallsItsKinds() {
        assertThat(CATALOG.ids())
                .containsExactly(
                        "arista_ceos", "arista_veos", "cisco_csr1000v", "cisco_xrv", "frr", "juniper_vmx", "linux");
    }

    @Test
    void theDialectsAreCalledAsNetmikoCallsItsDeviceTypes() {
        assertThat(CATALOG.dialects())
                .extracting(Dialect::id)
                .containsExactly("arista_eos", "cisco_ios", "cisco_xr", "juniper_junos", "linux");
    }

    @Test
    void theImagesOfTheArticleAreTheDefaults() {
        assertThat(CATALOG.get("juniper_vmx").defaultImage()).isEqualTo("vrnetlab/vr-vmx:17.2R1.13");
        assertThat(CATALOG.get("cisco_csr1000v").defaultImage()).isEqualTo("vrnetlab/vr-csr:16.04.01");
        assertThat(CATALOG.get("cisco_xrv").defaultImage()).isEqualTo("vrnetlab/vr-xrv:6.1.2");
    }

    @Test
    void anImagesNameTellsItsFamily() {
        Platform vmx = CATALOG.get("juniper_vmx");

        assertThat(family(vmx, "10.233.6.223:5000/vrnetlab/vr-vmx:18")).isEqualTo("vrnetlab-meshnet");
        assertThat(family(vmx, "vrnetlab/juniper_vmx:20.2R1.10")).isEqualTo("vrnetlab-tc");
        assertThat(family(vmx, "somebody/elses:1")).isEqualTo("vrnetlab-meshnet");
        assertThat(family(CATALOG.get("frr"), "lab/frr-node:1")).isEqualTo("lab-node");
        assertThat(family(CATALOG.get("frr"), "frrouting/frr:v8.4.0")).isEqualTo("frr");
        assertThat(family(CATALOG.get("arista_ceos"), "10.233.6.223:5000/ceos:latest"))
                .isEqualTo("native");
    }

    private static String family(Platform platform, String image) {
        return platform.familyOf(Optional.of(image)).name();
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThatThrownBy(() -> CATALOG.get("juniper_mx"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no platform is called juniper_mx; did you mean juniper_vmx?");
        assertThatThrownBy(() -> CATALOG.dialect("cisco")).hasMessageContaining("expected one of arista_eos, ");
        assertThat(CATALOG.insteadOf("bananas")).startsWith("expected one of arista_ceos, ");
    }

    @Test
    void everyMistakeOfEveryFileIsReportedWithItsPlace() {
        assertThatThrownBy(() -> PlatformCatalog.load(List.of(FILES.resolve("wrong"))))
                .isInstanceOf(PlatformFileException.class)
                .satisfies(thrown -> assertThat(((PlatformFileException) thrown)
                                .problems().stream()
                                        .map(problem -> problem.toString()
                                                .replace(FILES.resolve("wrong") + "/", "")
                                                .replace("\\", "/"))
                                        .toList())
                        .isEqualTo(Files.readAllLines(FILES.resolve("wrong").resolve("expected.txt"))));
    }

    @Test
    void usersBringTheirOwnPlatformsAndReplaceOurs() throws Exception {
        PlatformCatalog catalog = PlatformCatalog.load(List.of(FILES.resolve("own")));

        Platform own = catalog.get("acme_router");
        assertThat(own.dialect().channel()).isEqualTo(Dialect.Channel.EXEC);
        assertThat(own.naming().canonical("P2")).contains("port2");
        assertThat(own.boot())
                .isEqualTo(new BootLimits(
                        Duration.ofMinutes(1), Duration.ofMinutes(90), Duration.ofSeconds(45), Duration.ofSeconds(90)));
        assertThat(catalog.get("linux").title()).isEqualTo("Our own host");
        assertThat(catalog.knows("juniper_vmx")).isTrue();
    }

    @Test
    void aSinglePlatformFileIsEnough() throws Exception {
        Path file = FILES.resolve("own").resolve("platforms").resolve("linux.yaml");

        assertThat(PlatformCatalog.load(List.of(file)).get("linux").defaultImage())
                .isEqualTo("our/host:1");
    }

    @Test
    void aPathThatIsNotThereIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> PlatformCatalog.load(List.of(Path.of("no-such-folder"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such-folder");
    }

    @Test
    void filesAreFoundInsideOfAJarToo(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("a.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("in/a/"));
            for (String name : List.of("in/a/two.yaml", "in/a/one.yaml", "in/a/b/three.yaml", "in/a/readme.md")) {
                entries.putNextEntry(new JarEntry(name));
                entries.write("title: x".getBytes());
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(ClassPathFolder.files(loader, "in/a"))
                    .containsExactly(
                            new PlatformFile("one", "in/a/one.yaml", "title: x"),
                            new PlatformFile("two", "in/a/two.yaml", "title: x"));
        }
    }

    @Test
    void theDocumentationListsEveryPlatformWithItsDefaultImage() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("docs", "platforms.md"));

        assertThat(CATALOG.platforms())
                .allSatisfy(platform -> assertThat(lines)
                        .anySatisfy(line -> assertThat(line)
                                .startsWith("| `" + platform.id() + "` | ")
                                .contains("`" + platform.defaultImage() + "`")
                                .contains("`" + platform.dialect().id() + "`")
                                .contains("`" + platform.naming().nameOf(1).orElseThrow() + "`")));
    }
}
