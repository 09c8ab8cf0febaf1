package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.reflect.TypeToken;
import io.kubernetes.client.informer.ResourceEventHandler;
import io.kubernetes.client.informer.SharedIndexInformer;
import io.kubernetes.client.informer.SharedInformerFactory;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1ConfigMapList;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.util.Watch;
import io.kubernetes.client.util.generic.GenericKubernetesApi;
import io.kubernetes.client.util.generic.options.ListOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Watches: what they tell, and when they end. */
abstract class WatchContract extends KubernetesContract {

    private V1ConfigMap map(String name, Map<String, String> labels) {
        return new V1ConfigMap().metadata(new V1ObjectMeta().name(name).labels(labels));
    }

    private ApiClient streaming() {
        ApiClient streaming = client();
        streaming.setReadTimeout(0);
        return streaming;
    }

    /** The first events of a watch, as {@code TYPE name}. */
    private List<String> events(String version, String selector, int count) throws Exception {
        List<String> seen = new ArrayList<>();
        var call = core.listNamespacedConfigMap(namespace)
                .resourceVersion(version)
                .labelSelector(selector)
                .timeoutSeconds(30)
                .watch(true)
                .buildCall(null);
        try (Watch<V1ConfigMap> watch =
                Watch.createWatch(streaming(), call, new TypeToken<Watch.Response<V1ConfigMap>>() {}.getType())) {
            while (seen.size() < count && watch.hasNext()) {
                Watch.Response<V1ConfigMap> event = watch.next();
                seen.add(event.type + " "
                        + (event.object == null
                                ? event.status.getReason()
                                : event.object.getMetadata().getName()));
            }
        }
        return seen;
    }

    private String version() throws Exception {
        return core.listNamespacedConfigMap(namespace).execute().getMetadata().getResourceVersion();
    }

    @Test
    void everyChangeAfterAVersionIsToldInOrder() throws Exception {
        String version = version();
        V1ConfigMap one = core.createNamespacedConfigMap(namespace, map("one", Map.of("l", "x")))
                .execute();
        core.replaceNamespacedConfigMap("one", namespace, one.putDataItem("a", "b"))
                .execute();
        core.createNamespacedConfigMap(namespace, map("two", Map.of("l", "x"))).execute();
        core.deleteNamespacedConfigMap("one", namespace).execute();
        assertThat(events(version, "l", 4)).containsExactly("ADDED one", "MODIFIED one", "ADDED two", "DELETED one");
    }

    @Test
    void anObjectThatNoLongerMatchesIsDeletedForTheWatcher() throws Exception {
        V1ConfigMap one = core.createNamespacedConfigMap(namespace, map("one", Map.of("side", "left")))
                .execute();
        String version = version();
        one.getMetadata().setLabels(Map.of("side", "right"));
        V1ConfigMap right =
                core.replaceNamespacedConfigMap("one", namespace, one).execute();
        right.getMetadata().setLabels(Map.of("side", "left"));
        core.replaceNamespacedConfigMap("one", namespace, right).execute();
        assertThat(events(version, "side=left", 2)).containsExactly("DELETED one", "ADDED one");
    }

    @Test
    void withoutAVersionAWatchBeginsWithWhatIsThere() throws Exception {
        core.createNamespacedConfigMap(namespace, map("one", Map.of("l", "x"))).execute();
        assertThat(events(null, "l", 1)).containsExactly("ADDED one");
    }

    @Test
    void aWatchEndsAtItsTimeLimit() throws Exception {
        var call = core.listNamespacedConfigMap(namespace)
                .resourceVersion(version())
                .timeoutSeconds(1)
                .watch(true)
                .buildCall(null);
        try (Watch<V1ConfigMap> watch =
                Watch.createWatch(streaming(), call, new TypeToken<Watch.Response<V1ConfigMap>>() {}.getType())) {
            assertThat(watch.hasNext()).isFalse();
        }
    }

    @Test
    void anInformerKeepsUp() throws Exception {
        var maps = new GenericKubernetesApi<>(
                V1ConfigMap.class, V1ConfigMapList.class, "", "v1", "configmaps", streaming());
        SharedInformerFactory factory = new SharedInformerFactory(streaming());
        SharedIndexInformer<V1ConfigMap> informer =
                factory.sharedIndexInformerFor(maps, V1ConfigMap.class, 0L, namespace);
        ConcurrentLinkedQueue<String> deleted = new ConcurrentLinkedQueue<>();
        informer.addEventHandler(new ResourceEventHandler<>() {
            @Override
            public void onAdd(V1ConfigMap added) {
                // What is there is asked of the informer.
            }

            @Override
            public void onUpdate(V1ConfigMap before, V1ConfigMap after) {
                // What is there is asked of the informer.
            }

            @Override
            public void onDelete(V1ConfigMap gone, boolean unknown) {
                deleted.add(gone.getMetadata().getName());
            }
        });
        try {
            factory.startAllRegisteredInformers();
            core.createNamespacedConfigMap(namespace, map("one", Map.of())).execute();
            eventually()
                    .untilAsserted(
                            () -> assertThat(informer.getIndexer().listKeys()).contains(namespace + "/one"));
            core.deleteNamespacedConfigMap("one", namespace).execute();
            eventually().untilAsserted(() -> assertThat(deleted).containsExactly("one"));
        } finally {
            factory.stopAllRegisteredInformers();
        }
    }

    @Test
    void allNamespacesAreWatchedAtOnce() throws Exception {
        var maps = new GenericKubernetesApi<>(
                V1ConfigMap.class, V1ConfigMapList.class, "", "v1", "configmaps", streaming());
        ListOptions options = new ListOptions();
        options.setLabelSelector("across=" + namespace);
        options.setTimeoutSeconds(30);
        try (var watch = maps.watch(options)) {
            core.createNamespacedConfigMap(namespace, map("one", Map.of("across", namespace)))
                    .execute();
            assertThat(watch.hasNext()).isTrue();
            assertThat(watch.next().object.getMetadata().getName()).isEqualTo("one");
        }
    }
}
