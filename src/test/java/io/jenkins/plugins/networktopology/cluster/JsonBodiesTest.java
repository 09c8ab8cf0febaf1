package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.jenkins.plugins.networktopology.plan.LabPlanner;
import io.jenkins.plugins.networktopology.plan.PlanOptions;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.RandomTopology;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EmptyDirVolumeSource;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1ResourceRequirements;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServicePort;
import io.kubernetes.client.openapi.models.V1ServiceSpec;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    @Test
    void numbersAndQuantitiesAreWrittenAsTheClientWouldWriteThem() {
        assertWrittenAlike(new V1Service()
                .spec(new V1ServiceSpec()
                        .addPortsItem(new V1ServicePort().port(22).targetPort(new IntOrString(22)))
                        .addPortsItem(new V1ServicePort().port(80).targetPort(new IntOrString("web")))));
        assertWrittenAlike(new V1Container()
                .name("r1")
                .stdin(true)
                .resources(new V1ResourceRequirements()
                        .putRequestsItem("cpu", new Quantity("1500m"))
                        .putRequestsItem("memory", new Quantity("4Gi"))));
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        V1Pod pod = new V1Pod()
                .metadata(new V1ObjectMeta().name("r1"))
                .spec(new V1PodSpec()
                        .addVolumesItem(new V1Volume().name("scratch").emptyDir(new V1EmptyDirVolumeSource())));
        assertThat(written(pod))
                .isEqualTo("{\"metadata\":{\"name\":\"r1\"},"
                        + "\"spec\":{\"volumes\":[{\"emptyDir\":{},\"name\":\"scratch\"}]}}");
    }

    @Test
    void whatNobodyKnowsIsNotWrittenAtRandom() {
        assertThatThrownBy(() -> new JsonBodies().of(Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no JSON is known for java.time.Duration");
    }

    @Test
    void anObjectIsWrittenWithoutAnythingOfTheOneBefore() {
        JsonBodies bodies = new JsonBodies();
        byte[] known = bodies.of(new V1ObjectMeta().name("r1"));
        bodies.of(new V1ObjectMeta().name("long".repeat(3_000)));
        assertThatThrownBy(() -> bodies.of(List.of("begun", Duration.ofSeconds(1))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(bodies.of(new V1ObjectMeta().name("r1")))
                .isEqualTo(known)
                .asString()
                .isEqualTo("{\"name\":\"r1\"}");
    }

    private static void assertWrittenAlike(Object body) {
        new JSON();
        assertThat(withoutEmpty(JsonParser.parseString(written(body))))
                .isEqualTo(withoutEmpty(JSON.getGson().toJsonTree(body)));
    }

    private static String written(Object body) {
        return new String(new JsonBodies().of(body), StandardCharsets.UTF_8);
    }

    private static JsonElement withoutEmpty(JsonElement json) {
        if (json instanceof JsonObject object) {
            JsonObject rest = new JsonObject();
            object.entrySet().forEach(field -> rest.add(field.getKey(), withoutEmpty(field.getValue())));
            rest.entrySet().removeIf(field -> isEmpty(field.getValue()));
            return rest;
        }
        if (json instanceof JsonArray array) {
            JsonArray rest = new JsonArray();
            array.forEach(item -> rest.add(withoutEmpty(item)));
            return rest;
        }
        return json;
    }

    private static boolean isEmpty(JsonElement json) {
        return json instanceof JsonObject object && object.isEmpty()
                || json instanceof JsonArray array && array.isEmpty();
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
