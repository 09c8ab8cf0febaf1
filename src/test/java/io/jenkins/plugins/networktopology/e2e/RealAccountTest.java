package io.jenkins.plugins.networktopology.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.jenkins.plugins.networktopology.cli.CommandRun;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.apis.AuthorizationV1Api;
import io.kubernetes.client.openapi.models.V1ResourceAttributes;
import io.kubernetes.client.openapi.models.V1SelfSubjectAccessReview;
import io.kubernetes.client.openapi.models.V1SelfSubjectAccessReviewSpec;
import io.kubernetes.client.util.Config;
import io.kubernetes.client.util.generic.KubernetesApiResponse;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesApi;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The account of resources/kubernetes may do what labs take, and nothing else. */
class RealAccountTest extends RealClusterCase {

    private static final Path RBAC = Path.of("resources/kubernetes/rbac.yaml");
    private static final int CONFLICT = 409;

    private Path kubeconfig;

    @BeforeEach
    void apply() throws Exception {
        for (Object document : new Yaml().loadAll(Files.readString(RBAC))) {
            create(document);
        }
        kubeconfig =
                ServiceAccount.existing(core, "network-topology", "nettopo").kubeconfig(output);
    }

    private static void create(Object document) throws ApiException {
        JsonObject object = JSON.getGson().toJsonTree(document).getAsJsonObject();
        String version = object.get("apiVersion").getAsString();
        int slash = version.indexOf('/');
        DynamicKubernetesApi api = new DynamicKubernetesApi(
                slash < 0 ? "" : version.substring(0, slash),
                version.substring(slash + 1),
                object.get("kind").getAsString().toLowerCase(Locale.ROOT) + "s",
                RealCluster.client());
        KubernetesApiResponse<DynamicKubernetesObject> created = api.create(new DynamicKubernetesObject(object));
        if (created.getHttpStatusCode() == CONFLICT) {
            DynamicKubernetesObject wanted = new DynamicKubernetesObject(object);
            wanted.getMetadata().setResourceVersion(null);
            api.update(wanted).throwsApiException();
        } else {
            created.throwsApiException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pod_ip", "node_port", "port_forward", "exec"})
    void itRunsALabByEveryWay(String way) {
        CommandRun run =
                CommandRun.nettopo("run", TRIANGLE, "--kubeconfig", kubeconfig, "--output", output, "--access", way);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        CommandRun reap = CommandRun.nettopo("reap", "--kubeconfig", kubeconfig);
        assertThat(reap.exitCode()).as(reap.err()).isZero();
    }

    @Test
    void theDoctorMissesNothing() {
        CommandRun doctor = CommandRun.nettopo("doctor", "--kubeconfig", kubeconfig);
        assertThat(doctor.exitCode()).as(doctor.out()).isZero();
        assertThat(doctor.out()).contains("ok      may create pods").doesNotContain("may not");
    }

    @ParameterizedTest
    @CsvSource({
        "list, '', secrets",
        "get, '', nodes",
        "create, apps, deployments",
        "update, '', pods",
        "delete, '', configmaps",
        "create, rbac.authorization.k8s.io, clusterroles",
        "create, coordination.k8s.io, leases",
        "update, networkop.co.uk, topologies"
    })
    void itMayNotDoWhatLabsDoNotTake(String verb, String group, String resource) throws Exception {
        AuthorizationV1Api authorization = new AuthorizationV1Api(Config.fromConfig(kubeconfig.toString()));
        V1SelfSubjectAccessReview review = new V1SelfSubjectAccessReview()
                .spec(new V1SelfSubjectAccessReviewSpec()
                        .resourceAttributes(new V1ResourceAttributes()
                                .namespace("default")
                                .verb(verb)
                                .group(group)
                                .resource(resource)));
        assertThat(authorization
                        .createSelfSubjectAccessReview(review)
                        .execute()
                        .getStatus()
                        .getAllowed())
                .isFalse();
    }
}
