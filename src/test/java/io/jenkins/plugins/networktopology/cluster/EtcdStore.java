package io.jenkins.plugins.networktopology.cluster;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.Compare;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.DeleteRangeResponse;
import io.etcd.jetcd.api.Event;
import io.etcd.jetcd.api.KeyValue;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.PutResponse;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.RangeResponse;
import io.etcd.jetcd.api.RequestOp;
import io.etcd.jetcd.api.ResponseHeader;
import io.etcd.jetcd.api.ResponseOp;
import io.etcd.jetcd.api.TxnRequest;
import io.etcd.jetcd.api.TxnResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keys with revisions as etcd has them: each write or transaction is one revision, old revisions can be read and watched.
 * Everything is kept.
 */
final class EtcdStore {

    private static final ByteString ALL = ByteString.copyFrom(new byte[1]);

    /** Key to revision to value; a deletion is a pair without version. */
    private final NavigableMap<ByteString, NavigableMap<Long, KeyValue>> history =
            new TreeMap<>(ByteString.unsignedLexicographicalComparator());

    private final List<Event> events = new ArrayList<>();
    private final List<Consumer<List<Event>>> watchers = new CopyOnWriteArrayList<>();
    private long revision = 1;

    synchronized ResponseHeader header() {
        return ResponseHeader.newBuilder()
                .setClusterId(1)
                .setMemberId(1)
                .setRevision(revision)
                .build();
    }

    synchronized RangeResponse range(RangeRequest request) {
        long at = request.getRevision() > 0 ? request.getRevision() : revision;
        List<KeyValue> found = new ArrayList<>();
        keys(request.getKey(), request.getRangeEnd()).values().forEach(versions -> {
            var then = versions.floorEntry(at);
            if (then != null && then.getValue().getVersion() > 0) {
                found.add(then.getValue());
            }
        });
        int limit = request.getLimit() > 0 ? (int) Math.min(request.getLimit(), found.size()) : found.size();
        RangeResponse.Builder response = RangeResponse.newBuilder()
                .setHeader(header())
                .setCount(found.size())
                .setMore(limit < found.size());
        if (!request.getCountOnly()) {
            found.subList(0, limit)
                    .forEach(pair -> response.addKvs(
                            request.getKeysOnly()
                                    ? pair.toBuilder().clearValue().build()
                                    : pair));
        }
        return response.build();
    }

    /** No end: one key; an end of one zero byte: all from the key on. */
    private SortedMap<ByteString, NavigableMap<Long, KeyValue>> keys(ByteString key, ByteString end) {
        if (end.isEmpty()) {
            return history.subMap(key, true, key, true);
        }
        return end.equals(ALL) ? history.tailMap(key) : history.subMap(key, end);
    }

    PutResponse put(PutRequest request) {
        List<Event> changes = new ArrayList<>();
        return commit(changes, () -> put(request, changes));
    }

    DeleteRangeResponse delete(DeleteRangeRequest request) {
        List<Event> changes = new ArrayList<>();
        return commit(changes, () -> delete(request, changes));
    }

    TxnResponse txn(TxnRequest request) {
        List<Event> changes = new ArrayList<>();
        return commit(changes, () -> {
            boolean holds = request.getCompareList().stream().allMatch(this::holds);
            TxnResponse.Builder response = TxnResponse.newBuilder().setSucceeded(holds);
            (holds ? request.getSuccessList() : request.getFailureList())
                    .forEach(op -> response.addResponses(apply(op, changes)));
            return response.setHeader(header()).build();
        });
    }

    /** Does it as one revision, which it is only if something has changed, and tells those who watch. */
    private synchronized <T> T commit(List<Event> changes, Supplier<T> work) {
        revision++;
        T response = work.get();
        if (changes.isEmpty()) {
            revision--;
        } else {
            events.addAll(changes);
            watchers.forEach(watcher -> watcher.accept(changes));
        }
        return response;
    }

    private ResponseOp apply(RequestOp op, List<Event> changes) {
        return switch (op.getRequestCase()) {
            case REQUEST_PUT ->
                ResponseOp.newBuilder()
                        .setResponsePut(put(op.getRequestPut(), changes))
                        .build();
            case REQUEST_DELETE_RANGE ->
                ResponseOp.newBuilder()
                        .setResponseDeleteRange(delete(op.getRequestDeleteRange(), changes))
                        .build();
            case REQUEST_RANGE ->
                ResponseOp.newBuilder()
                        .setResponseRange(range(op.getRequestRange()))
                        .build();
            default -> throw new IllegalArgumentException("not served here: " + op.getRequestCase());
        };
    }

    private PutResponse put(PutRequest request, List<Event> changes) {
        KeyValue before = current(request.getKey());
        KeyValue after = KeyValue.newBuilder()
                .setKey(request.getKey())
                .setValue(request.getValue())
                .setCreateRevision(before.getVersion() > 0 ? before.getCreateRevision() : revision)
                .setModRevision(revision)
                .setVersion(before.getVersion() + 1)
                .build();
        write(after, Event.EventType.PUT, changes);
        return PutResponse.newBuilder().setHeader(header()).build();
    }

    private DeleteRangeResponse delete(DeleteRangeRequest request, List<Event> changes) {
        List<ByteString> keys = keys(request.getKey(), request.getRangeEnd()).keySet().stream()
                .filter(key -> current(key).getVersion() > 0)
                .toList();
        for (ByteString key : keys) {
            write(KeyValue.newBuilder().setKey(key).setModRevision(revision).build(), Event.EventType.DELETE, changes);
        }
        return DeleteRangeResponse.newBuilder()
                .setHeader(header())
                .setDeleted(keys.size())
                .build();
    }

    private void write(KeyValue pair, Event.EventType type, List<Event> changes) {
        history.computeIfAbsent(pair.getKey(), key -> new TreeMap<>()).put(revision, pair);
        changes.add(Event.newBuilder().setType(type).setKv(pair).build());
    }

    private KeyValue current(ByteString key) {
        NavigableMap<Long, KeyValue> versions = history.get(key);
        return versions == null
                ? KeyValue.getDefaultInstance()
                : versions.lastEntry().getValue();
    }

    private boolean holds(Compare compare) {
        KeyValue now = current(compare.getKey());
        int order = switch (compare.getTarget()) {
            case VERSION -> Long.compare(now.getVersion(), compare.getVersion());
            case CREATE -> Long.compare(now.getCreateRevision(), compare.getCreateRevision());
            case MOD -> Long.compare(now.getModRevision(), compare.getModRevision());
            case VALUE -> ByteString.unsignedLexicographicalComparator().compare(now.getValue(), compare.getValue());
            default -> throw new IllegalArgumentException("not served here: " + compare.getTarget());
        };
        boolean there = now.getVersion() > 0 || compare.getTarget() != Compare.CompareTarget.VALUE;
        return there
                && switch (compare.getResult()) {
                    case EQUAL -> order == 0;
                    case GREATER -> order > 0;
                    case LESS -> order < 0;
                    case NOT_EQUAL -> order != 0;
                    default -> throw new IllegalArgumentException("not served here: " + compare.getResult());
                };
    }

    /** Tells what has happened from a revision on, and then what happens; by this thread and by those that write. */
    synchronized void watch(long from, Consumer<List<Event>> watcher) {
        List<Event> past = events.stream()
                .filter(event -> from > 0 && event.getKv().getModRevision() >= from)
                .toList();
        if (!past.isEmpty()) {
            watcher.accept(past);
        }
        watchers.add(watcher);
    }

    void unwatch(Consumer<List<Event>> watcher) {
        watchers.remove(watcher);
    }
}
