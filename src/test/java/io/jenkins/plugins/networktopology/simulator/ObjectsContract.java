package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.V1Patch;
import io.kubernetes.client.openapi.apis.CoordinationV1Api;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1ConfigMapList;
import io.kubernetes.client.openapi.models.V1DeleteOptions;
import io.kubernetes.client.openapi.models.V1Lease;
import io.kubernetes.client.openapi.models.V1LeaseSpec;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1OwnerReference;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1Preconditions;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServicePort;
import io.kubernetes.client.openapi.models.V1ServiceSpec;
import io.kubernetes.client.util.PatchUtils;
import io.kubernetes.client.util.generic.KubernetesApiResponse;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.util.List;
import java.util.Map;
import okhttp3.Call;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** Creating, reading, changing and deleting objects, and how it is refused. */
abstract class ObjectsContract extends KubernetesContract {

    private V1ConfigMap create(String name, Map<String, String> labels) throws Exception {
        return core.createNamespacedConfigMap(
                        namespace,
                        new V1ConfigMap()
                                .metadata(new V1ObjectMeta().name(name).labels(labels))
                                .putDataItem("key", name))
                .execute();
    }

    private V1Service nodePort(String name, Integer port) {
        return new V1Service()
                .metadata(new V1ObjectMeta().name(name))
                .spec(new V1ServiceSpec()
                        .type("NodePort")
                        .ports(List.of(new V1ServicePort()
                                .port(22)
                                .targetPort(new IntOrString(22))
                                .nodePort(port))));
    }

    @Test
    void aNewObjectGetsWhatIdentifiesIt() throws Exception {
        V1ObjectMeta metadata = create("one", Map.of()).getMetadata();
        assertThat(metadata.getUid()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(Long.parseLong(metadata.getResourceVersion())).isPositive();
        assertThat(metadata.getCreationTimestamp()).isNotNull();
        assertThat(metadata.getNamespace()).isEqualTo(namespace);
    }

    @Test
    void aSecondObjectOfTheSameNameIsRefused() throws Exception {
        create("twice", Map.of());
        JsonObject status = refusal(() -> create("twice", Map.of()));
        assertThat(text(status, "reason")).isEqualTo("AlreadyExists");
        assertThat(text(status, "message")).isEqualTo("configmaps \"twice\" already exists");
        assertThat(text(status.getAsJsonObject("details"), "name")).isEqualTo("twice");
        assertThat(text(status.getAsJsonObject("details"), "kind")).isEqualTo("configmaps");
    }

    @Test
    void aNameThatIsNoDnsNameIsRefusedWithTheField() {
        JsonObject status = refusal(() -> create("Not_A_Name", Map.of()));
        assertThat(status.get("code").getAsInt()).isEqualTo(422);
        assertThat(text(status, "reason")).isEqualTo("Invalid");
        JsonObject cause = status.getAsJsonObject("details")
                .getAsJsonArray("causes")
                .get(0)
                .getAsJsonObject();
        assertThat(text(cause, "field")).isEqualTo("metadata.name");
        assertThat(text(cause, "reason")).isEqualTo("FieldValueInvalid");
    }

    @Test
    void aPodWithoutContainersIsRefused() {
        V1Pod pod = pod("empty");
        pod.getSpec().setContainers(List.of());
        JsonObject status =
                refusal(() -> core.createNamespacedPod(namespace, pod).execute());
        assertThat(text(status, "message")).isEqualTo("Pod \"empty\" is invalid: spec.containers: Required value");
    }

    @Test
    void aPodThatBringsAnEmptyOverheadIsRefused() {
        V1Pod pod = pod("heavy");
        pod.getSpec().setOverhead(Map.of());
        JsonObject status =
                refusal(() -> core.createNamespacedPod(namespace, pod).execute());
        assertThat(text(status, "message"))
                .isEqualTo("pods \"heavy\" is forbidden: pod rejected: Pod Overhead set without corresponding"
                        + " RuntimeClass defined Overhead");
    }

    @Test
    void aPodOfAnAccountThatIsNotThereIsRefused() {
        V1Pod pod = pod("stranger");
        pod.getSpec().setServiceAccountName("absent");
        JsonObject status =
                refusal(() -> core.createNamespacedPod(namespace, pod).execute());
        assertThat(text(status, "message"))
                .isEqualTo("pods \"stranger\" is forbidden: error looking up service account " + namespace
                        + "/absent: serviceaccount \"absent\" not found");
    }

    @Test
    void aNamespaceThatIsNotThereTakesNoObjects() {
        JsonObject status = refusal(() -> core.createNamespacedConfigMap(
                        "no-such-namespace", new V1ConfigMap().metadata(new V1ObjectMeta().name("a")))
                .execute());
        assertThat(text(status, "message")).isEqualTo("namespaces \"no-such-namespace\" not found");
    }

    @Test
    void aGeneratedNameIsNew() throws Exception {
        V1ConfigMap map = new V1ConfigMap().metadata(new V1ObjectMeta().generateName("some-"));
        String one = core.createNamespacedConfigMap(namespace, map)
                .execute()
                .getMetadata()
                .getName();
        String other = core.createNamespacedConfigMap(namespace, map)
                .execute()
                .getMetadata()
                .getName();
        assertThat(one).startsWith("some-").isNotEqualTo(other);
    }

    @Test
    void listsSelectByLabelsAndFields() throws Exception {
        create("a", Map.of("role", "left", "lab", "x"));
        create("b", Map.of("role", "right", "lab", "x"));
        create("c", Map.of("role", "left"));
        assertThat(names(core.listNamespacedConfigMap(namespace)
                        .labelSelector("role=left,lab")
                        .execute()))
                .containsExactly("a");
        assertThat(names(core.listNamespacedConfigMap(namespace)
                        .labelSelector("role in (left, right),lab notin (y)")
                        .execute()))
                .containsExactly("a", "b", "c");
        assertThat(names(core.listNamespacedConfigMap(namespace)
                        .labelSelector("role!=left,role")
                        .execute()))
                .containsExactly("b");
        assertThat(names(core.listNamespacedConfigMap(namespace)
                        .fieldSelector("metadata.name=b")
                        .execute()))
                .containsExactly("b");
    }

    @Test
    void pagesShowTheObjectsAsTheyWereAtTheFirst() throws Exception {
        for (String name : List.of("a", "b", "c", "d")) {
            create(name, Map.of("paged", "yes"));
        }
        V1ConfigMapList first = core.listNamespacedConfigMap(namespace)
                .labelSelector("paged")
                .limit(2)
                .execute();
        core.deleteNamespacedConfigMap("d", namespace).execute();
        V1ConfigMapList second = core.listNamespacedConfigMap(namespace)
                .labelSelector("paged")
                .limit(2)
                ._continue(first.getMetadata().getContinue())
                .execute();
        assertThat(names(first)).containsExactly("a", "b");
        assertThat(names(second)).containsExactly("c", "d");
        assertThat(second.getMetadata().getResourceVersion())
                .isEqualTo(first.getMetadata().getResourceVersion());
    }

    private static List<String> names(V1ConfigMapList list) {
        return list.getItems().stream().map(map -> map.getMetadata().getName()).toList();
    }

    @Test
    void anUpdateOfAnOldVersionIsAConflict() throws Exception {
        V1ConfigMap map = create("changing", Map.of());
        core.replaceNamespacedConfigMap("changing", namespace, map.putDataItem("key", "new"))
                .execute();
        JsonObject status =
                refusal(() -> core.replaceNamespacedConfigMap("changing", namespace, map.putDataItem("key", "newer"))
                        .execute());
        assertThat(text(status, "reason")).isEqualTo("Conflict");
        assertThat(text(status, "message")).endsWith("please apply your changes to the latest version and try again");
    }

    @Test
    void anUpdateThatChangesNothingMakesNoVersion() throws Exception {
        V1ConfigMap map = create("still", Map.of());
        V1ConfigMap same =
                core.replaceNamespacedConfigMap("still", namespace, map).execute();
        assertThat(same.getMetadata().getResourceVersion())
                .isEqualTo(map.getMetadata().getResourceVersion());
    }

    @Test
    void aMergePatchAddsChangesAndRemoves() throws Exception {
        create("patched", Map.of("old", "1", "kept", "2"));
        V1ConfigMap patched = PatchUtils.patch(
                V1ConfigMap.class,
                () -> core.patchNamespacedConfigMap(
                                "patched",
                                namespace,
                                new V1Patch("{\"metadata\":{\"labels\":{\"old\":null,\"new\":\"3\"}}}"))
                        .buildCall(null),
                V1Patch.PATCH_FORMAT_JSON_MERGE_PATCH,
                client());
        assertThat(patched.getMetadata().getLabels()).isEqualTo(Map.of("kept", "2", "new", "3"));
    }

    @Test
    void aJsonPatchTestsBeforeItChanges() throws Exception {
        create("tested", Map.of());
        JsonObject status = refusal(() -> PatchUtils.patch(
                V1ConfigMap.class,
                () -> core.patchNamespacedConfigMap(
                                "tested",
                                namespace,
                                new V1Patch("[{\"op\":\"test\",\"path\":\"/data/key\",\"value\":\"another\"}]"))
                        .buildCall(null),
                V1Patch.PATCH_FORMAT_JSON_PATCH,
                client()));
        assertThat(status.get("code").getAsInt()).isEqualTo(422);
    }

    @Test
    void whoeverWantsMetadataOnlyGetsItOfWhatHeCreatesChangesAndDeletes() throws Exception {
        String maps = "/api/v1/namespaces/" + namespace + "/configmaps";
        V1ConfigMap one = new V1ConfigMap()
                .apiVersion("v1")
                .kind("ConfigMap")
                .metadata(new V1ObjectMeta().name("one"))
                .putDataItem("key", "value");
        assertThat(metadataOf("POST", maps, one)).isEqualTo("one");
        assertThat(metadataOf("PUT", maps + "/one", one.putDataItem("key", "other")))
                .isEqualTo("one");
        assertThat(core.readNamespacedConfigMap("one", namespace).execute().getData())
                .containsEntry("key", "other");
        JsonObject deleted = inForm("List", "DELETE", maps, new V1DeleteOptions());
        assertThat(text(deleted, "kind")).isEqualTo("PartialObjectMetadataList");
        assertThat(deleted.getAsJsonArray("items")).isNotEmpty();
    }

    /** Sends a body and wants metadata only, of which it returns the name. */
    private String metadataOf(String method, String path, Object body) throws Exception {
        JsonObject answer = inForm("", method, path, body);
        assertThat(text(answer, "kind")).isEqualTo("PartialObjectMetadata");
        assertThat(answer.has("data")).isFalse();
        return text(answer.getAsJsonObject("metadata"), "name");
    }

    private JsonObject inForm(String form, String method, String path, Object body) throws Exception {
        Map<String, String> headers = Map.of(
                "Accept",
                "application/json;as=PartialObjectMetadata" + form + ";g=meta.k8s.io;v=v1,application/json",
                "Content-Type",
                "application/json");
        Call call = client().buildCall(
                        client().getBasePath(),
                        path,
                        method,
                        List.of(),
                        List.of(),
                        body,
                        headers,
                        Map.of(),
                        Map.of(),
                        new String[] {"BearerToken"},
                        null);
        try (Response answer = call.execute()) {
            String text = answer.body().string();
            assertThat(answer.isSuccessful()).as(text).isTrue();
            return JsonParser.parseString(text).getAsJsonObject();
        }
    }

    @Test
    void aLeaseIsTakenByWhoeverCreatesItFirst() throws Exception {
        CoordinationV1Api leases = new CoordinationV1Api(client());
        V1Lease lease = new V1Lease()
                .metadata(new V1ObjectMeta().name("block"))
                .spec(new V1LeaseSpec().holderIdentity("one").leaseDurationSeconds(60));
        leases.createNamespacedLease(namespace, lease).execute();
        JsonObject status =
                refusal(() -> leases.createNamespacedLease(namespace, lease).execute());
        assertThat(text(status, "message")).isEqualTo("leases.coordination.k8s.io \"block\" already exists");
        JsonObject unversioned = refusal(
                () -> leases.replaceNamespacedLease("block", namespace, lease).execute());
        assertThat(text(unversioned, "message"))
                .contains("metadata.resourceVersion", "must be specified for an update");
    }

    @Test
    void aDeletionMeansOneObjectOnly() throws Exception {
        create("meant", Map.of());
        JsonObject status = refusal(() -> core.deleteNamespacedConfigMap("meant", namespace)
                .body(new V1DeleteOptions().preconditions(new V1Preconditions().uid("another")))
                .execute());
        assertThat(text(status, "message")).contains("the UID in the precondition (another) does not match");
        core.deleteNamespacedConfigMap("meant", namespace).execute();
        assertThat(text(
                        refusal(() ->
                                core.readNamespacedConfigMap("meant", namespace).execute()),
                        "message"))
                .isEqualTo("configmaps \"meant\" not found");
    }

    @Test
    void manyAreDeletedByLabel() throws Exception {
        create("a", Map.of("go", "yes"));
        create("b", Map.of("go", "yes"));
        create("c", Map.of());
        core.deleteCollectionNamespacedConfigMap(namespace).labelSelector("go").execute();
        assertThat(names(core.listNamespacedConfigMap(namespace).execute()))
                .contains("c")
                .doesNotContain("a", "b");
    }

    @Test
    void aFinalizerHoldsAnObjectUntilItIsRemoved() throws Exception {
        V1ConfigMap map =
                new V1ConfigMap().metadata(new V1ObjectMeta().name("held").finalizers(List.of("example.com/hold")));
        core.createNamespacedConfigMap(namespace, map).execute();
        core.deleteNamespacedConfigMap("held", namespace).execute();
        V1ConfigMap held = core.readNamespacedConfigMap("held", namespace).execute();
        assertThat(held.getMetadata().getDeletionTimestamp()).isNotNull();
        held.getMetadata().setFinalizers(List.of());
        core.replaceNamespacedConfigMap("held", namespace, held).execute();
        assertThat(refusal(() -> core.readNamespacedConfigMap("held", namespace).execute())
                        .get("code")
                        .getAsInt())
                .isEqualTo(404);
    }

    @Test
    void whatAnOwnerLeavesBehindIsCollected() throws Exception {
        V1ConfigMap owner = create("owner", Map.of());
        V1ConfigMap dependent = new V1ConfigMap()
                .metadata(new V1ObjectMeta()
                        .name("dependent")
                        .ownerReferences(List.of(new V1OwnerReference()
                                .apiVersion("v1")
                                .kind("ConfigMap")
                                .name("owner")
                                .uid(owner.getMetadata().getUid()))));
        core.createNamespacedConfigMap(namespace, dependent).execute();
        core.deleteNamespacedConfigMap("owner", namespace).execute();
        eventually()
                .untilAsserted(() -> assertThat(
                                names(core.listNamespacedConfigMap(namespace).execute()))
                        .doesNotContain("dependent"));
    }

    @Test
    void aNodePortBelongsToOneService() throws Exception {
        Integer given = core.createNamespacedService(namespace, nodePort("first", null))
                .execute()
                .getSpec()
                .getPorts()
                .get(0)
                .getNodePort();
        assertThat(given).isBetween(30000, 32767);
        JsonObject status = refusal(() -> core.createNamespacedService(namespace, nodePort("second", given))
                .execute());
        assertThat(text(status, "message"))
                .isEqualTo("Service \"second\" is invalid: spec.ports[0].nodePort: Invalid value: " + given
                        + ": provided port is already allocated");
        core.deleteNamespacedService("first", namespace).execute();
        core.createNamespacedService(namespace, nodePort("second", given)).execute();
    }

    @Test
    void textsOfASecretAreKeptEncoded() throws Exception {
        V1Secret secret =
                new V1Secret().metadata(new V1ObjectMeta().name("login")).putStringDataItem("password", "open");
        core.createNamespacedSecret(namespace, secret).execute();
        V1Secret read = core.readNamespacedSecret("login", namespace).execute();
        assertThat(read.getData().get("password")).asString().isEqualTo("open");
        assertThat(read.getType()).isEqualTo("Opaque");
    }

    @Test
    void aTopologyIsCheckedAgainstItsDefinition() {
        KubernetesApiResponse<DynamicKubernetesObject> answer =
                topologies().create(topology("broken", "[{\"uid\":\"x\",\"peer_pod\":\"b\"}]"));
        assertThat(answer.getHttpStatusCode()).isEqualTo(422);
        assertThat(answer.getStatus().getMessage())
                .contains(
                        "spec.links[0].uid in body must be of type integer",
                        "spec.links[0].local_intf: Required value",
                        "spec.links[0].peer_intf: Required value");
    }

    @Test
    void unknownFieldsOfATopologyAreDropped() throws Exception {
        DynamicKubernetesObject stored = topologies()
                .create(topology(
                        "odd",
                        "[{\"uid\":1,\"peer_pod\":\"b\",\"local_intf\":\"eth1\",\"peer_intf\":\"eth1\",\"mtu\":9000}]"))
                .throwsApiException()
                .getObject();
        assertThat(stored.getRaw().getAsJsonObject("spec"))
                .isEqualTo(JsonParser.parseString(
                        "{\"links\":[{\"uid\":1,\"peer_pod\":\"b\",\"local_intf\":\"eth1\",\"peer_intf\":\"eth1\"}]}"));
    }

    @Test
    void thePlacementOfAPodIsNotChangedAfterwards() throws Exception {
        core.createNamespacedPod(namespace, podThatFitsNowhere("fixed")).execute();
        // once the scheduler has said its word, nobody changes the pod meanwhile
        eventually().until(() -> read("fixed").getStatus().getConditions() != null);
        V1Pod pod = read("fixed");
        pod.getSpec().setHostname("other");
        JsonObject status =
                refusal(() -> core.replaceNamespacedPod("fixed", namespace, pod).execute());
        assertThat(text(status, "message")).contains("pod updates may not change fields other than");
    }
}
