package io.jenkins.plugins.networktopology.jenkins.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.packaging.Pom.Dependency;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** pom-jenkins.xml makes the same plugin as pom.xml (docs/adr/0004-second-pom.md). */
class JenkinsPomTest {

    /** What the command line needs and Jenkins' core has. */
    private static final Set<String> OURS_ALONE =
            Set.of("org.slf4j:slf4j-nop", "com.google.guava:guava", "com.google.guava:failureaccess");

    /** What the plugin does not bundle. */
    private static final Set<String> FOR_THE_COMMAND_LINE = Set.of("info.picocli:picocli");

    private Pom ours;
    private Pom theirs;

    @BeforeEach
    void read() throws Exception {
        ours = Pom.read("pom.xml");
        theirs = Pom.read("pom-jenkins.xml");
    }

    @Test
    void itIsTheSameProjectForTheSameJenkins() {
        for (List<String> path : List.of(
                List.of("groupId"),
                List.of("artifactId"),
                List.of("version"),
                List.of("name"),
                List.of("description"),
                List.of("licenses", "license", "url"),
                List.of("properties", "jenkins.version"),
                List.of("properties", "jenkins.mask-classes"))) {
            String[] names = path.toArray(String[]::new);
            assertThat(theirs.text(names)).as(path.toString()).isNotEmpty().isEqualTo(ours.text(names));
        }
    }

    @Test
    void itHasJenkinsParentAndPackagingAndItsOwnTestsAndDirectory() {
        assertThat(theirs.text("parent", "groupId") + ":" + theirs.text("parent", "artifactId"))
                .isEqualTo("org.jenkins-ci.plugins:plugin");
        assertThat(theirs.text("packaging")).isEqualTo("hpi");
        assertThat(Path.of(theirs.text("build", "testSourceDirectory")))
                .isDirectoryRecursivelyContaining("glob:**Test.java");
        assertThat(theirs.text("build", "directory")).endsWith("/target/jenkins");
    }

    @Test
    void librariesHaveTheSameVersions() {
        Map<String, String> wanted = versions(ours);
        wanted.keySet().removeAll(OURS_ALONE);
        Map<String, String> found = versions(theirs);
        found.keySet().removeAll(plugins().keySet());
        assertThat(found).isEqualTo(wanted);
    }

    /** Libraries that are compiled against; what is provided has no version where Jenkins brings it. */
    private static Map<String, String> versions(Pom pom) {
        Map<String, String> versions = new TreeMap<>();
        pom.dependencies().values().stream()
                .filter(each -> Set.of("compile", "runtime").contains(each.scope())
                        || FOR_THE_COMMAND_LINE.contains(each.name()))
                .forEach(each -> versions.put(each.name(), each.version()));
        return versions;
    }

    @Test
    void librariesWithoutAVersionHaveTheSameBills() {
        Map<String, Dependency> known = theirs.managed();
        ours.managed().values().stream()
                .filter(bill -> !bill.name().equals("org.junit:junit-bom"))
                .forEach(bill -> assertThat(known).containsEntry(bill.name(), bill));
    }

    @Test
    void pluginsAreThoseOfTheManifest() {
        Set<String> found = new TreeSet<>();
        plugins()
                .values()
                .forEach(plugin -> found.add(plugin.name().replaceFirst(".*:", "") + ":" + plugin.version()
                        + (plugin.optional() ? ";resolution:=optional" : "")));
        assertThat(found)
                .containsExactlyInAnyOrder(
                        ours.text("properties", "jenkins.plugin-dependencies").split(","));
    }

    private Map<String, Dependency> plugins() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(ours.text("properties", "jenkins.plugin-dependencies").split(","))
                .forEach(plugin -> names.add(plugin.replaceFirst(":.*", "")));
        Map<String, Dependency> plugins = new TreeMap<>(theirs.dependencies());
        plugins.values()
                .removeIf(each -> !names.contains(each.name().replaceFirst(".*:", ""))
                        || !each.scope().equals("compile"));
        return plugins;
    }

    @Test
    void itsTestsAreNotPartOfTheDefaultBuild() throws Exception {
        assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain("jenkins-test/java");
        try (Stream<Path> files = Files.walk(Path.of("src/jenkins-test"))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty();
        }
    }
}
