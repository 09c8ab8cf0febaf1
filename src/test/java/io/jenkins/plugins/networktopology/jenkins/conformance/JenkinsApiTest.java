package io.jenkins.plugins.networktopology.jenkins.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our classes are compiled against signatures of our own making ({@code src/jenkins-api/java}); this holds both against
 * facts read off the class files of a real Jenkins 2.479.3 and its plugins ({@code jenkins-api.sig}), and against a
 * Jenkins itself if {@code JENKINS_WAR} names its war, or several archives with a path separator between them.
 *
 * <p>A new member used? {@code mvn test -Dtest=JenkinsApiTest -Djenkins-api.update=DIRECTORY} takes its facts from
 * {@code *.sig} files.
 */
class JenkinsApiTest {

    private static final Path FACTS =
            Path.of("src/test/resources/io/jenkins/plugins/networktopology/jenkins/conformance/jenkins-api.sig");
    private static ApiNeeds needs;
    private static Api facts;

    @BeforeAll
    static void read() throws IOException {
        needs = new ApiNeeds(OurClasses.read(Path.of("target/classes/io/jenkins/plugins/networktopology/jenkins")));
        String update = System.getProperty("jenkins-api.update");
        if (update != null) {
            Files.createDirectories(FACTS.getParent());
            Files.writeString(
                    FACTS,
                    needs.partOf(ApiLines.readDirectory(Path.of(update))).types().values().stream()
                            .map(ApiType::lines)
                            .collect(Collectors.joining()));
        }
        facts = ApiLines.read(List.of(FACTS));
    }

    @Test
    void everythingThatWeUseOfJenkinsExists() {
        assertThat(needs.missingFrom(facts)).isEmpty();
    }

    @Test
    void everythingThatJenkinsAsksOfOurClassesIsThere() {
        assertThat(needs.unimplemented(facts)).isEmpty();
    }

    @Test
    void nothingFinalIsOverridden() {
        assertThat(needs.forbidden(facts)).isEmpty();
    }

    @Test
    void theFactsHoldNothingThatWeDoNotUse() {
        Api used = needs.partOf(facts);
        assertThat(lines(facts)).isSubsetOf(lines(used));
    }

    @Test
    void ourSignaturesAreThoseOfTheFacts() throws IOException {
        Api signatures = ApiClasses.ofDirectory(Path.of("target/test-classes"));
        assertThat(differences(facts, signatures)).isEmpty();
    }

    @Test
    void aRealJenkinsHasWhatTheFactsSay() throws IOException {
        String war = System.getenv("JENKINS_WAR");
        assumeTrue(war != null, "JENKINS_WAR names no war: the facts are not held against a real Jenkins");
        List<Path> archives =
                Stream.of(war.split(java.io.File.pathSeparator)).map(Path::of).toList();
        Api real = ApiClasses.ofArchives(archives);
        assertThat(needs.missingFrom(real)).isEmpty();
        assertThat(needs.unimplemented(real)).isEmpty();
        assertThat(needs.forbidden(real)).isEmpty();
    }

    private static Set<String> lines(Api api) {
        Set<String> lines = new TreeSet<>();
        api.types()
                .values()
                .forEach(type -> type.members().keySet().forEach(member -> lines.add(type.name() + "." + member)));
        return lines;
    }

    private static List<String> differences(Api expected, Api actual) {
        List<String> differences = new ArrayList<>();
        for (ApiType type : expected.types().values()) {
            ApiType ours = actual.type(type.name()).orElse(null);
            if (ours == null) {
                continue; // a relative that none of our classes names
            }
            if (!telling(type.modifiers()).equals(telling(ours.modifiers())) && !type.isInterface()) {
                differences.add(type.name() + " is " + type.modifiers() + ", our signature " + ours.modifiers());
            }
            type.members().forEach((member, modifiers) -> {
                Set<String> declared = actual.declaring(type.name(), member)
                        .map(found -> found.members().get(member))
                        .orElse(null);
                if (declared != null && !telling(declared).equals(telling(modifiers))) {
                    differences.add(type.name() + "." + member + " is " + modifiers + ", our signature " + declared);
                }
            });
        }
        return differences;
    }

    private static Set<String> telling(Set<String> modifiers) {
        Set<String> telling = new TreeSet<>(modifiers);
        telling.retainAll(ApiType.TELLING);
        return telling;
    }
}
