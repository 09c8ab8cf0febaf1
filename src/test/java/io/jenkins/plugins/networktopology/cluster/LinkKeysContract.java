package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.PodLinks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in an etcd, read back by a client that is not jetcd. */
abstract class LinkKeysContract {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private EtcdServer etcd;
    private EtcdConnection connection;
    private LinkKeys keys;

    abstract EtcdServer etcd(Path directory) throws Exception;

    @BeforeEach
    void start() throws Exception {
        etcd = etcd(directory);
        connection = new EtcdConnection(EtcdTarget.of(etcd.endpoint()), LIMIT);
        keys = new EtcdLinkKeys(connection);
    }

    @AfterEach
    void stop() throws Exception {
        if (etcd != null) {
            connection.close();
            etcd.close();
        }
    }

    private static PodLinks links(String pod) {
        return new PodLinks(pod, "[{\"uid\":7,\"peer_pod\":\"x\",\"local_intf\":\"eth1\",\"peer_intf\":\"eth2\"}]");
    }

    @Test
    void eachPodsLinksAreUnderItsKeyAndOursSaysWhoseItIs() throws Exception {
        keys.create("lab-a", List.of(links("r1"), links("r2")));

        assertThat(etcd.all())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/r1/links",
                        links("r1").json(),
                        "/r2/links",
                        links("r2").json(),
                        "network-topology/pods/r1",
                        "lab-a",
                        "network-topology/pods/r2",
                        "lab-a"));
        assertThat(keys.pods("lab-a")).containsExactly("r1", "r2");
        assertThat(keys.pods("lab-b")).isEmpty();
    }

    @Test
    void aPodsKeysComeInOneTransactionAndTwoPodsInTwo() throws Exception {
        keys.create("lab-a", List.of(links("r1"), links("r2")));

        Map<String, Long> revisions = etcd.revisions();
        assertThat(revisions.get("/r1/links")).isEqualTo(revisions.get("network-topology/pods/r1"));
        assertThat(revisions.get("/r2/links")).isEqualTo(revisions.get("network-topology/pods/r2"));
        assertThat(revisions.get("/r1/links")).isNotEqualTo(revisions.get("/r2/links"));
    }

    @Test
    void whoRemovesR1DoesNotTakeR10WithIt() throws Exception {
        keys.create("lab-a", List.of(links("r1")));
        keys.create("lab-b", List.of(links("r10")));
        for (String pod : List.of("r1", "r10")) {
            etcd.put("/" + pod + "/src_ip", "10.0.0.1");
            etcd.put("/" + pod + "/net_ns", "/var/run/netns/" + pod);
            etcd.put("/" + pod + "/skipped/r2", "true");
        }

        keys.delete("lab-a");

        assertThat(etcd.all())
                .containsOnlyKeys(
                        "/r10/links", "/r10/src_ip", "/r10/net_ns", "/r10/skipped/r2", "network-topology/pods/r10");
        keys.delete("lab-a");
        keys.delete("lab-b");
        assertThat(etcd.all()).isEmpty();
    }

    @Test
    void aPodOfAnotherLabIsAConflictThatNamesTheLab() throws Exception {
        keys.create("lab-a", List.of(links("r1")));

        assertThatThrownBy(() -> keys.create("lab-b", List.of(links("r1"), links("r2"))))
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.CONFLICT, ClusterException::kind)
                .extracting(ClusterException::getMessage)
                .asString()
                .contains("r1", "lab-a", etcd.endpoint());
        assertThat(etcd.all()).containsEntry("network-topology/pods/r1", "lab-a");
    }

    @Test
    void linksThatSomebodyElsePutThereAreAConflictAndStay() throws Exception {
        etcd.put("/r1/links", "[]");

        assertThatThrownBy(() -> keys.create("lab-a", List.of(links("r1"))))
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.CONFLICT, ClusterException::kind);
        keys.delete("lab-a");
        assertThat(etcd.all()).containsExactly(Map.entry("/r1/links", "[]"));
    }

    @Test
    void whatIsTheLabsOwnAlreadyCountsAsPut() throws Exception {
        keys.create("lab-a", List.of(links("r1")));
        keys.create("lab-a", List.of(links("r1"), links("r2")));

        assertThat(keys.pods("lab-a")).containsExactly("r1", "r2");
    }

    @Test
    void fiveHundredPodsAreNoProblem() throws Exception {
        List<PodLinks> many = Stream.iterate(1, n -> n + 1)
                .limit(500)
                .map(n -> links("r" + n))
                .toList();
        keys.create("lab-a", many);
        assertThat(etcd.all()).hasSize(1000);
        keys.delete("lab-a");
        assertThat(etcd.all()).isEmpty();
    }

    @Test
    void theWatchTellsWhichPodsHaveANetwork() throws Exception {
        keys.create("lab-a", List.of(links("r1"), links("r10")));
        keys.create("lab-b", List.of(links("other")));
        etcd.put("/r10/net_ns", "/proc/10/ns/net");
        ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();

        try (Watch watch = keys.watch("lab-a", into(heard))) {
            assertThat(heard).contains("r1 false", "r10 true").endsWith("synced");
            heard.clear();
            etcd.put("/other/net_ns", "/proc/11/ns/net");
            etcd.put("/r1/src_ip", "10.0.0.1");
            etcd.put("/r1/net_ns", "/proc/1/ns/net");
            await().atMost(LIMIT).untilAsserted(() -> assertThat(heard).containsExactly("r1 true"));
            etcd.put("/r1/net_ns", "");
            await().atMost(LIMIT).untilAsserted(() -> assertThat(heard).containsExactly("r1 true", "r1 false"));
            assertThat(watch).isNotNull();
        }
    }

    private static TopologyListener into(ConcurrentLinkedQueue<String> heard) {
        return new TopologyListener() {
            @Override
            public void seen(TopologySnapshot topology) {
                heard.add(topology.name() + " " + topology.taken());
            }

            @Override
            public void synced() {
                heard.add("synced");
            }

            @Override
            public void failed(ClusterException reason) {
                heard.add(reason.getMessage());
            }
        };
    }
}
