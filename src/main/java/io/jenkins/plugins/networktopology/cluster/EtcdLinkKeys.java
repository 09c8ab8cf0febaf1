package io.jenkins.plugins.networktopology.cluster;

import static io.jenkins.plugins.networktopology.cluster.EtcdKeys.bytes;

import io.etcd.jetcd.KV;
import io.etcd.jetcd.KeyValue;
import io.etcd.jetcd.kv.GetResponse;
import io.etcd.jetcd.kv.TxnResponse;
import io.etcd.jetcd.op.Cmp;
import io.etcd.jetcd.op.CmpTarget;
import io.etcd.jetcd.op.Op;
import io.etcd.jetcd.options.DeleteOption;
import io.etcd.jetcd.options.GetOption;
import io.etcd.jetcd.options.PutOption;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.PodLinks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Links in etcd, through jetcd. */
final class EtcdLinkKeys implements LinkKeys {

    private static final GetOption ALL = GetOption.builder().isPrefix(true).build();
    private static final GetOption ANY =
            GetOption.builder().isPrefix(true).withLimit(1).withKeysOnly(true).build();

    private final EtcdConnection connection;

    EtcdLinkKeys(EtcdConnection connection) {
        this.connection = connection;
    }

    @Override
    public String name() {
        return connection.name();
    }

    @Override
    public void check() throws ClusterException, InterruptedException {
        connection.await(kv().get(EtcdKeys.OURS, ANY), "list the keys of labs");
    }

    @Override
    public void create(String lab, List<PodLinks> links) throws ClusterException, InterruptedException {
        Map<String, CompletableFuture<TxnResponse>> asked = new LinkedHashMap<>();
        KV kv = kv();
        for (PodLinks pod : links) {
            asked.put(
                    pod.pod(),
                    kv.txn()
                            .If(absent(bytes(pod.key())), absent(EtcdKeys.owner(pod.pod())))
                            .Then(
                                    Op.put(bytes(pod.key()), bytes(pod.json()), PutOption.DEFAULT),
                                    Op.put(EtcdKeys.owner(pod.pod()), bytes(lab), PutOption.DEFAULT))
                            .Else(Op.get(EtcdKeys.owner(pod.pod()), GetOption.DEFAULT))
                            .commit());
        }
        for (Map.Entry<String, CompletableFuture<TxnResponse>> pod : asked.entrySet()) {
            TxnResponse answer = connection.await(pod.getValue(), "put the links of pod " + pod.getKey());
            if (!answer.isSucceeded()) {
                checkOurs(lab, pod.getKey(), answer.getGetResponses().get(0).getKvs());
            }
        }
    }

    private void checkOurs(String lab, String pod, List<KeyValue> owner) throws ClusterException {
        String whose = owner.isEmpty() ? "" : EtcdKeys.text(owner.get(0).getValue());
        if (!whose.equals(lab)) {
            throw new ClusterException(
                    Kind.CONFLICT,
                    "etcd " + name() + " has links of a pod " + pod + " already, "
                            + (whose.isEmpty() ? "which are no lab's" : "those of lab " + whose)
                            + "; this generation of meshnet tells pods apart by their names alone: remove that one, or"
                            + " call the node otherwise");
        }
    }

    @Override
    public List<String> pods(String lab) throws ClusterException, InterruptedException {
        return EtcdKeys.podsOf(owners(), lab);
    }

    private GetResponse owners() throws ClusterException, InterruptedException {
        return connection.await(kv().get(EtcdKeys.OURS, ALL), "list the pods of labs");
    }

    @Override
    public void delete(String lab) throws ClusterException, InterruptedException {
        List<CompletableFuture<TxnResponse>> asked = new ArrayList<>();
        KV kv = kv();
        for (String pod : pods(lab)) {
            asked.add(kv.txn()
                    .If(new Cmp(EtcdKeys.owner(pod), Cmp.Op.EQUAL, CmpTarget.value(bytes(lab))))
                    .Then(
                            Op.delete(
                                    EtcdKeys.pod(pod),
                                    DeleteOption.builder().isPrefix(true).build()),
                            Op.delete(EtcdKeys.owner(pod), DeleteOption.DEFAULT))
                    .commit());
        }
        for (CompletableFuture<TxnResponse> one : asked) {
            connection.await(one, "remove the links of lab " + lab);
        }
    }

    @Override
    public Watch watch(String lab, TopologyListener listener) throws ClusterException, InterruptedException {
        return EtcdWatch.start(connection, owners(), lab, listener);
    }

    private static Cmp absent(io.etcd.jetcd.ByteSequence key) {
        return new Cmp(key, Cmp.Op.EQUAL, CmpTarget.version(0));
    }

    private KV kv() throws ClusterException {
        return connection.client().getKVClient();
    }
}
