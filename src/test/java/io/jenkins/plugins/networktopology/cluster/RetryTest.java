package io.jenkins.plugins.networktopology.cluster;

import static io.jenkins.plugins.networktopology.cluster.ScriptedApi.json;
import static io.jenkins.plugins.networktopology.cluster.ScriptedApi.lostAnswer;
import static io.jenkins.plugins.networktopology.cluster.ScriptedApi.overloaded;
import static io.jenkins.plugins.networktopology.cluster.ScriptedApi.stalled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to requests that fail. The answers' words are those of a real API server, v1.33. */
class RetryTest {

    private static final Map<String, String> OURS = Map.of("lab", "mine");
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final String VERSION = "{\"gitVersion\":\"v1.33.0\"}";
    private static final String EXISTS = """
            {"kind":"Status","status":"Failure","reason":"AlreadyExists","code":409,
             "message":"topologies.networkop.co.uk \\"r1\\" already exists"}""";

    private static void create(Cluster cluster) throws Exception {
        cluster.objects().create("ns", List.of(Objects.topology("ns", "r1", OURS)), OURS);
    }

    private static String found(String lab) {
        return "{\"metadata\":{\"name\":\"r1\",\"labels\":{\"lab\":\"" + lab + "\"}}}";
    }

    @Test
    void overloadedServerIsAskedAgain() throws Exception {
        try (ScriptedApi api = new ScriptedApi(
                        overloaded(429, "0"), json(503, "{}"), json(500, "not json"), json(200, VERSION));
                Cluster cluster = api.connect()) {
            assertThat(cluster.version()).isEqualTo("v1.33.0");
            assertThat(api.asked()).hasSize(4);
        }
    }

    /** A plug-in for credentials may throw whatever it likes, on threads on which nobody would hear it. */
    @Test
    @Timeout(60)
    void aRequestThatCannotBeSignedFailsAndIsNotAwaitedForEver() {
        ApiEndpoint unsigned = new ApiEndpoint("lab", HttpUrl.get(NOWHERE), new OkHttpClient(), (request, method) -> {
            throw new IllegalStateException("no token");
        });
        try (ApiConnection connection = new ApiConnection(unsigned, ClusterSettings.url(NOWHERE))) {
            assertThatThrownBy(() -> new KubernetesObjectStore(connection)
                            .create("ns", List.of(Objects.topology("ns", "r1", OURS)), OURS))
                    .hasRootCauseMessage("no token");
        }
    }

    @Test
    void brokenConnectionIsOpenedAnew() throws Exception {
        try (ScriptedApi api = new ScriptedApi(lostAnswer(), json(200, VERSION));
                Cluster cluster = api.connect()) {
            assertThat(cluster.version()).isEqualTo("v1.33.0");
        }
    }

    @Test
    @Timeout(60)
    void serverThatStopsInTheMiddleOfItsAnswerIsAskedAgain() throws Exception {
        try (ScriptedApi api = new ScriptedApi(stalled(), json(200, VERSION));
                Cluster cluster = api.connect(Duration.ofMillis(500))) {
            assertThat(cluster.version()).isEqualTo("v1.33.0");
            assertThat(api.asked()).as("once more, or oftener").hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void objectWhoseAnswerWasLostIsFoundToBeOurs() throws Exception {
        try (ScriptedApi api = new ScriptedApi(json(503, "{}"), json(409, EXISTS), json(200, found("mine")));
                Cluster cluster = api.connect()) {
            create(cluster);
            assertThat(api.asked()).last().isEqualTo("GET /apis/networkop.co.uk/v1beta1/namespaces/ns/topologies/r1");
        }
    }

    @Test
    void objectOfAnotherLabIsAConflict() throws Exception {
        try (ScriptedApi api = new ScriptedApi(json(409, EXISTS), json(200, found("theirs")));
                Cluster cluster = api.connect()) {
            assertFails(cluster, Kind.CONFLICT, "already exists");
        }
    }

    @Test
    void serverThatNeverRecoversIsGivenUp() throws Exception {
        try (ScriptedApi api = new ScriptedApi(overloaded(429, "0"));
                Cluster cluster = api.connect()) {
            assertFails(cluster, Kind.OVERLOADED, "429 too many requests (tried 10 times)");
        }
    }

    @Test
    void quotaIsNamedAndNotTriedAgain() throws Exception {
        try (ScriptedApi api = new ScriptedApi(json(403, """
                        {"reason":"Forbidden","message":"pods \\"r1\\" is forbidden: exceeded quota: pods, requested: pods=1, used: pods=2, limited: pods=2"}"""));
                Cluster cluster = api.connect()) {
            assertFails(cluster, Kind.QUOTA, "exceeded quota: pods");
            assertThat(api.asked()).hasSize(1);
        }
    }

    @Test
    void linksThatMayNotBeSeenMayBeCarriedByMeshnetsDaemons() throws Exception {
        String refused = """
                {"kind":"Status","status":"Failure","reason":"Forbidden","code":403,
                 "message":"gwirekobjs.networkop.co.uk is forbidden: User \\"x\\" cannot list resource \\"gwirekobjs\\""}""";
        try (ScriptedApi api = new ScriptedApi(json(403, refused), json(404, "404 page not found"));
                Cluster cluster = api.connect()) {
            assertThat(cluster.topologies().mayBeCarried("ns")).isTrue();
            assertThat(cluster.topologies().mayBeCarried("ns"))
                    .as("with a meshnet that has no such kind")
                    .isFalse();
        }
    }

    @Test
    void namespaceThatIsGoingIsTold() throws Exception {
        try (ScriptedApi api = new ScriptedApi(json(403, """
                        {"reason":"Forbidden","message":"unable to create new content in namespace ns because it is being terminated",
                         "details":{"causes":[{"reason":"NamespaceTerminating"}]}}"""));
                Cluster cluster = api.connect()) {
            assertFails(cluster, Kind.TERMINATING, "being terminated");
        }
    }

    @Test
    void clusterWithoutMeshnetIsTold() throws Exception {
        try (ScriptedApi api = new ScriptedApi(json(404, """
                        {"reason":"NotFound","message":"the server could not find the requested resource"}"""));
                Cluster cluster = api.connect()) {
            assertFails(cluster, Kind.CRD_MISSING, "install meshnet-cni");
        }
    }

    @Test
    void serviceAccountThatIsNotThereYetIsWaitedFor() throws Exception {
        try (ScriptedApi api = new ScriptedApi(json(403, """
                        {"reason":"Forbidden","message":"pods \\"r1\\" is forbidden: error looking up service account ns/default: serviceaccount \\"default\\" not found"}"""), json(201, "{}"));
                Cluster cluster = api.connect()) {
            create(cluster);
            assertThat(api.asked()).hasSize(2);
        }
    }

    private static void assertFails(Cluster cluster, Kind kind, String words) {
        assertThatThrownBy(() -> create(cluster))
                .asInstanceOf(type(ClusterException.class))
                .returns(kind, ClusterException::kind)
                .extracting(ClusterException::getMessage)
                .asString()
                .startsWith("cannot create Topology resource r1 in namespace ns: the API server of")
                .contains(words);
    }
}
