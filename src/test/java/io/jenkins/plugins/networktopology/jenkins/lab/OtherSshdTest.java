package io.jenkins.plugins.networktopology.jenkins.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.fake.OtherSshd;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import io.jenkins.plugins.networktopology.run.LabSource;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A controller with another plugin that has an SSHD of its own, which the threads of builds find first. What SSHD looks
 * for is looked for once in a loader's life, so our plugin has a fresh one here.
 */
class OtherSshdTest {

    @TempDir
    Path directory;

    private final OtherSshd plugin = OtherSshd.ofPlugin();
    private final OtherSshd thread = OtherSshd.ofThread();

    @AfterEach
    void close() throws Exception {
        thread.close();
        plugin.close();
    }

    @Test
    void aResumedBuildLogsInToItsDevicesWithOurs() throws Exception {
        assertThat(inThePlugin("answerAfterARestart", directory)).asString().contains("Junos");
    }

    @Test
    void theSimulatorsDevicesAnswerWithOurs() throws Exception {
        @SuppressWarnings("unchecked")
        Map.Entry<URI, AutoCloseable> simulator = (Map.Entry<URI, AutoCloseable>) inThePlugin("simulator");
        PlatformCatalog platforms = PlatformCatalog.load();
        LabSettings settings = LabSettings.of(Owner.user());
        Topology one = TopologyText.inline("nodes: {vmx-1: juniper_vmx}", BuildRef.of("net#1", "net #1"), platforms);
        try (AutoCloseable closed = simulator.getValue();
                Cluster cluster = KubernetesCluster.connect(
                        ClusterSettings.url(simulator.getKey().toString()));
                Journey journey = new Journey(cluster, "sim", platforms, settings);
                Lab lab = journey.up(
                        LabRequest.of(LabId.random("one"), one, LabSource.of(one)), JourneyListener.SILENT)) {
            assertThat(closed).isNotNull();
            assertThat(lab.nodes())
                    .allSatisfy(node -> assertThat(node.ready()).as("%s", node).isTrue());
            lab.down(LabListener.NONE);
        }
    }

    @Test
    void workInTheBackgroundFindsOurs() throws Exception {
        assertThat(inThePlugin("loaderInTheBackground", directory)).isSameAs(plugin);
    }

    private Object inThePlugin(String scene, Object... arguments) throws Exception {
        Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {Path.class};
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        current.setContextClassLoader(thread);
        try {
            return plugin.loadClass(PluginScene.class.getName())
                    .getMethod(scene, types)
                    .invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            current.setContextClassLoader(before);
        }
    }
}
