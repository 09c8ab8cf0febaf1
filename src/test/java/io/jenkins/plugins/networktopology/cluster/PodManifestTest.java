package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What is left of a pod's JSON for its successor. */
class PodManifestTest {

    @Test
    void whatTheClusterWroteIsLeftOutAndTheMachineStays() throws Exception {
        PodManifest manifest = PodManifest.of((ObjectNode) Wire.JSON.readTree("""
                        {"kind":"Pod","apiVersion":"v1","metadata":{"name":"r1","namespace":"lab","uid":"u-1",
                         "resourceVersion":"7","creationTimestamp":"2026-01-01T00:00:00Z","managedFields":[{}],
                         "deletionTimestamp":"2026-01-01T01:00:00Z","deletionGracePeriodSeconds":1,
                         "labels":{"a":"b"},
                         "annotations":{"cni.projectcalico.org/podIP":"10.0.0.1/32","keep":"me",
                          "k8s.v1.cni.cncf.io/networks":"net","k8s.v1.cni.cncf.io/network-status":"[]"}},
                        "spec":{"nodeName":"machine-1","priority":0,"preemptionPolicy":"PreemptLowerPriority",
                         "volumes":[{"name":"config"},{"name":"kube-api-access-x2x4z"}],
                         "initContainers":[{"name":"i","volumeMounts":[{"name":"kube-api-access-x2x4z"}]}],
                         "containers":[{"name":"device","volumeMounts":[{"name":"config"},
                          {"name":"kube-api-access-x2x4z"}]}]},
                        "status":{"phase":"Running"}}"""));

        assertThat(manifest).returns("r1", PodManifest::name).returns("u-1", PodManifest::uid);
        assertThat(manifest.going()).isTrue();
        assertThat(Wire.JSON.readTree(manifest.json())).isEqualTo(Wire.JSON.readTree("""
                                {"kind":"Pod","apiVersion":"v1","metadata":{"name":"r1","namespace":"lab",
                                 "labels":{"a":"b"},
                                 "annotations":{"keep":"me","k8s.v1.cni.cncf.io/networks":"net"}},
                                "spec":{"nodeName":"machine-1","volumes":[{"name":"config"}],
                                 "initContainers":[{"name":"i","volumeMounts":[]}],
                                 "containers":[{"name":"device","volumeMounts":[{"name":"config"}]}]}}"""));
    }
}
