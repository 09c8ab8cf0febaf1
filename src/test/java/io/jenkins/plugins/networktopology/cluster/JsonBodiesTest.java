package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.jenkins.plugins.networktopology.plan.LabPlanner;
import io.jenkins.plugins.networktopology.plan.PlanOptions;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.RandomTopology;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonBodiesTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    @Test
    void everyObjectOfALabIsWrittenAsTheClientWouldWriteIt() throws InvalidTopologyException {
        List<String> platforms = CATALOG.platforms().stream()
                .map(platform -> platform.id())
                .filter(id -> !id.equals("linux"))
                .toList();
        List<PlannedObject> objects = LabPlanner.plan(
                        RandomTopology.build(platforms.size(), 3, platforms, 7, CATALOG), CATALOG, options())
                .objects();

        assertThat(objects)
                .filteredOn(object -> !(object.body() instanceof DynamicKubernetesObject))
                .isNotEmpty()
                .allSatisfy(object -> assertWrittenAlike(object.body()));
    }

    @Test
    void bytesAreWrittenAsTheClientWouldWriteThem() {
        assertWrittenAlike(new V1Secret()
                .metadata(new V1ObjectMeta().name("startup"))
                .putDataItem("config", "hostname <r1> & \"co\"\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertWrittenAlike(Object body) {
        new JSON();
        String ours = new String(JsonBodies.of(body), StandardCharsets.UTF_8);
        assertThat(JsonParser.parseString(ours)).isEqualTo(JSON.getGson().toJsonTree(body));
    }

    private static PlanOptions options() {
        return new PlanOptions(
                "t-1",
                "lab-t-1",
                1,
                Map.of("owner", "me"),
                Map.of("note", "a \"word\" <b>"),
                Map.of(),
                Optional.of("registry.example/"),
                Optional.of("pull"),
                "IfNotPresent",
                Wiring.MESHNET,
                true);
    }
}
