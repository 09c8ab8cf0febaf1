package io.jenkins.plugins.networktopology.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jenkins.plugins.networktopology.cli.CommandRun;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.AdmissionregistrationV1Api;
import io.kubernetes.client.openapi.models.V1LimitRange;
import io.kubernetes.client.openapi.models.V1LimitRangeItem;
import io.kubernetes.client.openapi.models.V1LimitRangeSpec;
import io.kubernetes.client.openapi.models.V1MatchResources;
import io.kubernetes.client.openapi.models.V1NamedRuleWithOperations;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1ResourceQuota;
import io.kubernetes.client.openapi.models.V1ResourceQuotaSpec;
import io.kubernetes.client.openapi.models.V1ValidatingAdmissionPolicy;
import io.kubernetes.client.openapi.models.V1ValidatingAdmissionPolicyBinding;
import io.kubernetes.client.openapi.models.V1ValidatingAdmissionPolicyBindingSpec;
import io.kubernetes.client.openapi.models.V1ValidatingAdmissionPolicySpec;
import io.kubernetes.client.openapi.models.V1Validation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a cluster's owner has forbidden, as the doctor sees it before a lab is made. */
class RealLimitsTest extends RealClusterCase {

    private static final String HOME = "network-topology";
    private static final String NAME = "e2e-limits";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final AdmissionregistrationV1Api admission = new AdmissionregistrationV1Api(core.getApiClient());

    @BeforeEach
    void home() throws ApiException {
        boolean there = core.listNamespace().execute().getItems().stream()
                .anyMatch(namespace -> namespace.getMetadata().getName().equals(HOME));
        if (!there) {
            core.createNamespace(new V1Namespace().metadata(new V1ObjectMeta().name(HOME)))
                    .execute();
        }
    }

    @AfterEach
    void allowAll() {
        List<Removal> removals = List.of(
                () -> core.deleteNamespacedResourceQuota(NAME, HOME).execute(),
                () -> core.deleteNamespacedLimitRange(NAME, HOME).execute(),
                () -> admission.deleteValidatingAdmissionPolicyBinding(NAME).execute(),
                () -> admission.deleteValidatingAdmissionPolicy(NAME).execute());
        removals.forEach(Removal::ifThere);
    }

    private interface Removal {
        void remove() throws ApiException;

        default void ifThere() {
            try {
                remove();
            } catch (ApiException missing) {
                assertThat(missing.getCode()).as(missing.getResponseBody()).isEqualTo(404);
            }
        }
    }

    private static CommandRun doctor() {
        return CommandRun.nettopo(
                "doctor", TRIANGLE, "--kubeconfig", RealCluster.kubeconfig(), "--pull-policy", "Never");
    }

    @Test
    void aQuotaAndALimitRangeThatAreTooSmallAreNamed() throws Exception {
        core.createNamespacedResourceQuota(
                        HOME,
                        new V1ResourceQuota()
                                .metadata(new V1ObjectMeta().name(NAME))
                                .spec(new V1ResourceQuotaSpec().hard(Map.of("pods", new Quantity("2")))))
                .execute();
        core.createNamespacedLimitRange(
                        HOME,
                        new V1LimitRange()
                                .metadata(new V1ObjectMeta().name(NAME))
                                .spec(new V1LimitRangeSpec()
                                        .limits(List.of(new V1LimitRangeItem()
                                                .type("Container")
                                                .max(Map.of("memory", new Quantity("64Mi")))))))
                .execute();
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(doctor().out())
                        .contains(
                                "warning quota " + NAME + " of namespace " + HOME
                                        + " leaves 2 pods, and the lab takes 3",
                                "a limit range allows 67108864 memory for a container, and frr-1 takes 134217728"));
    }

    /** As Pod Security's own plugin cannot do it: who may label a namespace may make its pods privileged. */
    @Test
    void aClusterThatRefusesNamespacesForPrivilegedPodsIsNamed() throws Exception {
        admission
                .createValidatingAdmissionPolicy(new V1ValidatingAdmissionPolicy()
                        .metadata(new V1ObjectMeta().name(NAME))
                        .spec(new V1ValidatingAdmissionPolicySpec()
                                .matchConstraints(new V1MatchResources()
                                        .resourceRules(List.of(new V1NamedRuleWithOperations()
                                                .apiGroups(List.of(""))
                                                .apiVersions(List.of("v1"))
                                                .operations(List.of("CREATE"))
                                                .resources(List.of("namespaces")))))
                                .validations(List.of(new V1Validation()
                                        .expression("!object.metadata.name.startsWith('nettopo-')")
                                        .message("no privileged pods here")))))
                .execute();
        admission
                .createValidatingAdmissionPolicyBinding(new V1ValidatingAdmissionPolicyBinding()
                        .metadata(new V1ObjectMeta().name(NAME))
                        .spec(new V1ValidatingAdmissionPolicyBindingSpec()
                                .policyName(NAME)
                                .validationActions(List.of("Deny"))))
                .execute();
        await().atMost(LIMIT).untilAsserted(() -> {
            CommandRun doctor = doctor();
            assertThat(doctor.out())
                    .contains("failed  a namespace for privileged pods is refused", "no privileged pods here");
            assertThat(doctor.exitCode()).isEqualTo(3);
        });
    }
}
