package io.jenkins.plugins.networktopology.cluster;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.DeleteRangeRequest;
import io.etcd.jetcd.api.DeleteRangeResponse;
import io.etcd.jetcd.api.Event;
import io.etcd.jetcd.api.KVGrpc;
import io.etcd.jetcd.api.PutRequest;
import io.etcd.jetcd.api.PutResponse;
import io.etcd.jetcd.api.RangeRequest;
import io.etcd.jetcd.api.RangeResponse;
import io.etcd.jetcd.api.TxnRequest;
import io.etcd.jetcd.api.TxnResponse;
import io.etcd.jetcd.api.WatchCreateRequest;
import io.etcd.jetcd.api.WatchGrpc;
import io.etcd.jetcd.api.WatchRequest;
import io.etcd.jetcd.api.WatchResponse;
import io.grpc.stub.StreamObserver;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The services that jetcd's clients of ours use, on the stubs that it was generated with. */
final class EtcdServices {

    private EtcdServices() {}

    static final class Keys extends KVGrpc.KVImplBase {

        private final EtcdStore store;

        Keys(EtcdStore store) {
            this.store = store;
        }

        @Override
        public void range(RangeRequest request, StreamObserver<RangeResponse> answer) {
            answer(answer, store.range(request));
        }

        @Override
        public void put(PutRequest request, StreamObserver<PutResponse> answer) {
            answer(answer, store.put(request));
        }

        @Override
        public void deleteRange(DeleteRangeRequest request, StreamObserver<DeleteRangeResponse> answer) {
            answer(answer, store.delete(request));
        }

        @Override
        public void txn(TxnRequest request, StreamObserver<TxnResponse> answer) {
            answer(answer, store.txn(request));
        }

        private static <T> void answer(StreamObserver<T> answer, T response) {
            answer.onNext(response);
            answer.onCompleted();
        }
    }

    static final class Watches extends WatchGrpc.WatchImplBase {

        private final EtcdStore store;

        Watches(EtcdStore store) {
            this.store = store;
        }

        @Override
        public StreamObserver<WatchRequest> watch(StreamObserver<WatchResponse> answers) {
            return new Watching(store, answers);
        }
    }

    /** One stream, which carries any number of watches. */
    private static final class Watching implements StreamObserver<WatchRequest> {

        private static final Comparator<ByteString> ORDER = ByteString.unsignedLexicographicalComparator();

        private final EtcdStore store;
        private final StreamObserver<WatchResponse> answers;
        private final Map<Long, Consumer<List<Event>>> watches = new HashMap<>();
        private long last;

        Watching(EtcdStore store, StreamObserver<WatchResponse> answers) {
            this.store = store;
            this.answers = answers;
        }

        @Override
        public void onNext(WatchRequest request) {
            if (request.hasCreateRequest()) {
                create(request.getCreateRequest());
            } else if (request.hasCancelRequest()) {
                long id = request.getCancelRequest().getWatchId();
                store.unwatch(watches.remove(id));
                send(WatchResponse.newBuilder()
                        .setHeader(store.header())
                        .setWatchId(id)
                        .setCanceled(true)
                        .build());
            }
        }

        private void create(WatchCreateRequest wanted) {
            long id = ++last;
            send(WatchResponse.newBuilder()
                    .setHeader(store.header())
                    .setWatchId(id)
                    .setCreated(true)
                    .build());
            Consumer<List<Event>> watch = events -> {
                List<Event> concerned = events.stream()
                        .filter(event -> concerns(wanted, event.getKv().getKey()))
                        .toList();
                if (!concerned.isEmpty()) {
                    send(WatchResponse.newBuilder()
                            .setHeader(store.header())
                            .setWatchId(id)
                            .addAllEvents(concerned)
                            .build());
                }
            };
            watches.put(id, watch);
            store.watch(wanted.getStartRevision(), watch);
        }

        private static boolean concerns(WatchCreateRequest wanted, ByteString key) {
            ByteString end = wanted.getRangeEnd();
            return end.isEmpty()
                    ? key.equals(wanted.getKey())
                    : ORDER.compare(key, wanted.getKey()) >= 0 && ORDER.compare(key, end) < 0;
        }

        /** Called by whoever writes. */
        private void send(WatchResponse response) {
            synchronized (answers) {
                answers.onNext(response);
            }
        }

        @Override
        public void onError(Throwable gone) {
            watches.values().forEach(store::unwatch);
        }

        @Override
        public void onCompleted() {
            watches.values().forEach(store::unwatch);
            answers.onCompleted();
        }
    }
}
