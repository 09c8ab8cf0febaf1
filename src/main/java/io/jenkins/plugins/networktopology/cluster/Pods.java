package io.jenkins.plugins.networktopology.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Pods of the cluster: what happens to them. */
public interface Pods {

    /** Those of one namespace that carry all of these labels. */
    List<PodSnapshot> list(String namespace, Map<String, String> labels) throws ClusterException, InterruptedException;

    /** Those of all namespaces that carry all of these labels. */
    List<PodSnapshot> listEverywhere(Map<String, String> labels) throws ClusterException, InterruptedException;

    /**
     * Begins to watch: the listener is told of every pod that there is, then of every change. Broken connections are
     * resumed where they broke; where the API server has forgotten that point, everything is listed anew.
     *
     * @return ends the watch when closed
     */
    Watch watch(String namespace, Map<String, String> labels, PodListener listener);

    /**
     * Begins to watch the warnings about pods, those included that there are.
     *
     * @param listener is told of a pod's name and a warning, by the watch's thread
     * @return ends the watch when closed; it ends by itself where events may not be read
     */
    Watch watchWarnings(String namespace, BiConsumer<String, PodEvent> listener);

    /** What was reported about a pod, oldest first. */
    List<PodEvent> events(String namespace, String pod) throws ClusterException, InterruptedException;

    /** The last lines of a container's output; empty if there are none yet. */
    String logTail(String namespace, String pod, String container, int lines)
            throws ClusterException, InterruptedException;

    /** What a pod is made of; empty if there is none. */
    Optional<PodManifest> manifest(String namespace, String pod) throws ClusterException, InterruptedException;

    /**
     * Deletes one pod, and waits until it is gone, which is when its machine says that its containers have ended and its
     * network is taken down. Nothing happens if it is gone already.
     *
     * @param uid whose, so that never its successor is deleted
     * @throws ClusterException of kind TIMEOUT if it is still there after the limit
     */
    void remove(String namespace, String pod, String uid, Duration limit) throws ClusterException, InterruptedException;
}
