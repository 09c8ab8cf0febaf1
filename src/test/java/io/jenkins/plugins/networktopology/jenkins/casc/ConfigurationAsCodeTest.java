package io.jenkins.plugins.networktopology.jenkins.casc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.model.Descriptor;
import io.jenkins.plugins.networktopology.jenkins.config.ApiServerConnection;
import io.jenkins.plugins.networktopology.jenkins.config.ClusterConnection;
import io.jenkins.plugins.networktopology.jenkins.config.InClusterConnection;
import io.jenkins.plugins.networktopology.jenkins.config.KubeconfigConnection;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.MeshnetEtcd;
import io.jenkins.plugins.networktopology.jenkins.config.NetworkTopologyConfiguration;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.jenkins.persistence.Bound;
import io.jenkins.plugins.networktopology.jenkins.persistence.PluginClasses;
import io.jenkins.plugins.networktopology.plan.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The example of docs/configuration-as-code.md, and what JCasC asks of configurable classes. */
class ConfigurationAsCodeTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private Map<?, ?> example;

    static Stream<Class<?>> describables() {
        return PluginClasses.describables().stream();
    }

    @BeforeEach
    void read() throws IOException {
        Matcher text = EXAMPLE.matcher(Files.readString(Path.of("docs/configuration-as-code.md")));
        assertThat(text.find()).isTrue();
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text.group(1));
        Map<?, ?> unclassified = (Map<?, ?>) file.get("unclassified");
        example = (Map<?, ?>) unclassified.get("networkTopology");
    }

    @Test
    void exampleCallsTheConfigurationByItsSymbol() {
        assertThat(Configurator.symbols(new NetworkTopologyConfiguration())).containsExactly("networkTopology");
    }

    @Test
    void exampleIsWhatTheConfigurationTakes() throws Exception {
        List<LabCluster> clusters = configured().getClusters();

        assertThat(clusters)
                .extracting(LabCluster::getName)
                .containsExactly("simulator", "lab", "shared", "old", "here");
        assertThat(clusters)
                .extracting(LabCluster::getConnection)
                .<Class<?>>extracting(Object::getClass)
                .containsExactly(
                        SimulatorConnection.class,
                        KubeconfigConnection.class,
                        ApiServerConnection.class,
                        KubeconfigConnection.class,
                        InClusterConnection.class);
        assertThat(clusters.get(3).wiring().kind()).isEqualTo(Wiring.MESHNET_ETCD);
        LabCluster lab = clusters.get(1);
        assertThat(lab.getReach()).isEqualTo(Reach.NODE_PORT);
        assertThat(lab.policy().allowedImages()).containsExactly("registry.example/lab/*", "docker.io/frrouting/*");
        assertThat(((KubeconfigConnection) lab.getConnection()).getContext()).isEqualTo("lab-admin");
    }

    /** What JCasC exports is what the getters say. */
    @Test
    void gettersSayWhatTheExampleSays() throws Exception {
        List<?> written = (List<?>) example.get("clusters");
        List<LabCluster> clusters = configured().getClusters();
        for (int i = 0; i < clusters.size(); i++) {
            assertSays(clusters.get(i), (Map<?, ?>) written.get(i));
        }
    }

    private static void assertSays(Object configured, Map<?, ?> written) {
        Bound bound = new Bound(configured.getClass());
        written.forEach((name, value) -> {
            Object said = bound.get(configured, String.valueOf(name));
            if (said instanceof MeshnetEtcd etcd) {
                assertSays(etcd, (Map<?, ?>) value);
            } else if (said instanceof ClusterConnection connection) {
                if (value instanceof Map<?, ?> map && map.values().iterator().next() instanceof Map<?, ?> attributes) {
                    assertSays(connection, attributes);
                }
            } else {
                assertThat(String.valueOf(said))
                        .as(String.valueOf(name))
                        .isEqualTo(String.valueOf(value).strip());
            }
        });
    }

    @Test
    void eachAttributeThereIsIsInTheExample() {
        Set<String> written = new TreeSet<>();
        names(example, written);
        Set<String> known = new TreeSet<>();
        for (Class<?> type : List.of(
                NetworkTopologyConfiguration.class,
                LabCluster.class,
                SimulatorConnection.class,
                KubeconfigConnection.class,
                ApiServerConnection.class,
                InClusterConnection.class)) {
            known.addAll(new Bound(type).properties().keySet());
        }
        assertThat(written).containsAll(known);
    }

    private static void names(Object yaml, Set<String> names) {
        if (yaml instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                names.add(String.valueOf(name));
                names(value, names);
            });
        } else if (yaml instanceof List<?> list) {
            list.forEach(each -> names(each, names));
        }
    }

    @Test
    void attributeThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Configurator.value(LabCluster.class, Map.of("name", "lab", "token", "x")))
                .hasMessage("LabCluster has no attribute [token]");
    }

    @Test
    void valueThatAFormWouldRefuseIsRefused() {
        assertThatThrownBy(() -> Configurator.value(
                        LabCluster.class, Map.of("name", "lab", "connection", "simulator", "labsAtOnce", -1)))
                .hasMessageContaining("labsAtOnce is -1: expected a number from 0 to 1000");
    }

    /** JCasC sets through constructors and setters, and exports through getters of the same type. */
    @ParameterizedTest
    @MethodSource("describables")
    void eachPropertyCanBeRead(Class<?> type) {
        Bound bound = new Bound(type);
        assertThat(bound.hasConstructor()).isTrue();
        assertThat(bound.unreadable()).isEmpty();
    }

    /** Files call what is not a step by its symbol; one symbol is one thing among those that can stand in one place. */
    @Test
    void symbolsNameThingsUniquely() {
        List<String> without = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Descriptor<?> descriptor : Configurator.descriptors()) {
            List<String> symbols = Configurator.symbols(descriptor);
            if (symbols.isEmpty()
                    && !org.jenkinsci.plugins.workflow.steps.Step.class.isAssignableFrom(descriptor.clazz)) {
                without.add(descriptor.clazz.getSimpleName());
            }
            symbols.forEach(symbol -> assertThat(names.add(symbol)).as(symbol).isTrue());
        }
        assertThat(without).isEmpty();
        assertThat(names)
                .contains(
                        "networkTopology",
                        "networkTopologyLab",
                        "networkTopologyRun",
                        "networkTopologyVerifyLab",
                        "networkTopologyPublish");
    }

    private NetworkTopologyConfiguration configured() throws ReflectiveOperationException {
        NetworkTopologyConfiguration configuration = new NetworkTopologyConfiguration();
        Configurator.configure(configuration, example);
        return configuration;
    }
}
