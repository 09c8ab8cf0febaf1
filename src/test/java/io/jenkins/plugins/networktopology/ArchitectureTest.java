package io.jenkins.plugins.networktopology;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The import directions of docs/architecture.md. */
@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.jenkins.plugins.networktopology.";

    /** Package to the packages of ours that it may import, beside itself. */
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("topology", List.of()),
            Map.entry("platform", List.of("topology")),
            Map.entry("plan", List.of("topology", "platform")),
            Map.entry("cluster", List.of("topology", "platform", "plan")),
            Map.entry("lab", List.of("topology", "platform", "plan", "cluster")),
            Map.entry("session", List.of("topology", "platform")),
            Map.entry("verify", List.of("topology", "platform", "session")),
            Map.entry("report", List.of("topology", "platform", "lab", "verify")),
            Map.entry("simulator", List.of("topology", "platform")),
            Map.entry("run", List.of("topology", "platform", "plan", "cluster", "lab", "session", "verify", "report")),
            Map.entry(
                    "jenkins",
                    List.of(
                            "topology",
                            "platform",
                            "plan",
                            "cluster",
                            "lab",
                            "session",
                            "verify",
                            "report",
                            "run",
                            "simulator")),
            Map.entry(
                    "cli",
                    List.of(
                            "topology",
                            "platform",
                            "plan",
                            "cluster",
                            "lab",
                            "session",
                            "verify",
                            "report",
                            "run",
                            "simulator"))));

    @ArchTest
    static final ArchRule packagesImportOnlyWhatTheyMay = classes()
            .should(new com.tngtech.archunit.lang.ArchCondition<JavaClass>("import only what their package may") {
                @Override
                public void check(JavaClass from, com.tngtech.archunit.lang.ConditionEvents events) {
                    String home = top(from);
                    from.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> dependency
                                    .getTargetClass()
                                    .getBaseComponentType()
                                    .getPackageName()
                                    .startsWith(ROOT))
                            .filter(dependency -> {
                                String target = top(dependency.getTargetClass().getBaseComponentType());
                                return !target.equals(home)
                                        && !MAY_IMPORT
                                                .getOrDefault(home, List.of())
                                                .contains(target);
                            })
                            .forEach(dependency -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                    from, dependency.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule noCycles = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule kubernetesClientStaysInPlanAndCluster = onlyIn("io.kubernetes..", "plan", "cluster");

    @ArchTest
    static final ArchRule etcdClientStaysInCluster = onlyIn("io.etcd..", "cluster");

    @ArchTest
    static final ArchRule sshStaysInSessionAndSimulator = onlyIn("org.apache.sshd..", "session", "simulator");

    @ArchTest
    static final ArchRule jettyStaysInSimulator = onlyIn("org.eclipse.jetty..", "simulator");

    @ArchTest
    static final ArchRule picocliStaysInCli = onlyIn("picocli..", "cli");

    @ArchTest
    static final ArchRule jenkinsStaysInJenkins = noClasses()
            .that(outside("jenkins"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("hudson..", "jenkins..", "org.jenkinsci..", "org.kohsuke..");

    private static ArchRule onlyIn(String library, String... homes) {
        return noClasses().that(outside(homes)).should().dependOnClassesThat().resideInAnyPackage(library);
    }

    private static DescribedPredicate<JavaClass> outside(String... homes) {
        return DescribedPredicate.describe(
                "are outside of " + String.join(", ", homes),
                type -> Stream.of(homes).noneMatch(home -> top(type).equals(home)));
    }

    private static String top(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String below = name.substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
