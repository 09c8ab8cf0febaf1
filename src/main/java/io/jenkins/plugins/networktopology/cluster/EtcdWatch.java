package io.jenkins.plugins.networktopology.cluster;

import io.etcd.jetcd.Watch.Watcher;
import io.etcd.jetcd.kv.GetResponse;
import io.etcd.jetcd.options.GetOption;
import io.etcd.jetcd.options.WatchOption;
import io.etcd.jetcd.watch.WatchEvent;
import io.etcd.jetcd.watch.WatchResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Tells which pods of a lab meshnet has given a network, from a revision of etcd on; jetcd resumes what breaks off. */
final class EtcdWatch implements Watch {

    private final Set<String> pods;
    private final TopologyListener listener;
    private final String etcd;
    private Watcher watcher;
    private boolean closed;

    private EtcdWatch(List<String> pods, TopologyListener listener, String etcd) {
        this.pods = new HashSet<>(pods);
        this.listener = listener;
        this.etcd = etcd;
    }

    /** @param owners all keys of ours; what they say holds for the revision at which they were read */
    static Watch start(EtcdConnection connection, GetResponse owners, String lab, TopologyListener listener)
            throws ClusterException, InterruptedException {
        long revision = owners.getHeader().getRevision();
        EtcdWatch watch = new EtcdWatch(EtcdKeys.podsOf(owners, lab), listener, connection.name());
        watch.tellState(connection, revision);
        WatchOption option =
                WatchOption.builder().isPrefix(true).withRevision(revision + 1).build();
        synchronized (watch) {
            watch.watcher = connection
                    .client()
                    .getWatchClient()
                    .watch(EtcdKeys.MESHNET, option, watch::changed, watch::failed, () -> {});
        }
        return watch;
    }

    private void tellState(EtcdConnection connection, long revision) throws ClusterException, InterruptedException {
        Map<String, CompletableFuture<GetResponse>> asked = new HashMap<>();
        GetOption then = GetOption.builder().withRevision(revision).build();
        for (String pod : pods) {
            asked.put(pod, connection.client().getKVClient().get(EtcdKeys.netNs(pod), then));
        }
        for (Map.Entry<String, CompletableFuture<GetResponse>> one : asked.entrySet()) {
            GetResponse answer = connection.await(one.getValue(), "read the network of pod " + one.getKey());
            boolean taken =
                    answer.getKvs().stream().anyMatch(pair -> !pair.getValue().isEmpty());
            listener.seen(new TopologySnapshot(one.getKey(), taken));
        }
        listener.synced();
    }

    private synchronized void changed(WatchResponse response) {
        for (WatchEvent event : response.getEvents()) {
            boolean put = event.getEventType() == WatchEvent.EventType.PUT;
            EtcdKeys.networkedPod(event.getKeyValue().getKey())
                    .filter(pod -> !closed && pods.contains(pod))
                    .ifPresent(pod -> listener.seen(new TopologySnapshot(
                            pod, put && !event.getKeyValue().getValue().isEmpty())));
        }
    }

    private synchronized void failed(Throwable reason) {
        if (!closed) {
            listener.failed(EtcdErrors.of(reason, "watch the links of the lab", etcd));
        }
    }

    @Override
    public void close() {
        Watcher running;
        synchronized (this) {
            closed = true;
            running = watcher;
        }
        running.close();
    }
}
