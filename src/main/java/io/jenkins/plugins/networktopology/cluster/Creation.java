package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Creates many objects at a time. There are some lanes, each of which takes the next object when its last one is done,
 * and as many as connections as soon as the API server takes its time: what answers at once is kept busy by a few, whose
 * connections and buffers stay in the processor's caches. A lane is one thread from an object to its answer: handed
 * from thread to thread, a request of a tenth of a millisecond would cost twice as much.
 */
final class Creation {

    /** So many lanes begin. */
    private static final int FEW = 8;
    /** What answers in less than this time, as a lane sees it, answers at once. */
    private static final Duration AT_ONCE = Duration.ofMillis(2);
    /** How often it is asked whether that is still so. */
    private static final Duration NEXT_LOOK = Duration.ofMillis(50);

    private final ApiConnection connection;
    private final String namespace;
    private final Map<String, String> ours;
    private final Queue<PlannedObject> waiting;
    private final Map<ObjectKind, ApiRequest> requests = new ConcurrentHashMap<>();
    private final Set<RetriedCall<Void>> underWay = ConcurrentHashMap.newKeySet();
    private final Queue<Found> found = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final int most;
    private final Semaphore ended = new Semaphore(0);
    private final AtomicInteger answered = new AtomicInteger();
    private volatile int lanes;
    private volatile boolean stopped;

    /** An object that was there already. */
    private record Found(PlannedObject object, ClusterException refusal) {}

    Creation(ApiConnection connection, String namespace, Map<String, String> ours, List<PlannedObject> objects) {
        this.connection = connection;
        this.namespace = namespace;
        this.ours = Map.copyOf(ours);
        this.waiting = new ConcurrentLinkedQueue<>(objects);
        this.most = Math.min(objects.size(), connection.connections());
    }

    void create() throws ClusterException, InterruptedException {
        try {
            open(Math.min(FEW, most));
            await();
        } catch (InterruptedException stop) {
            settle();
            throw stop;
        }
        if (failure.get() != null) {
            throw ApiConnection.asClusterException(failure.get());
        }
        for (Found one : found) {
            if (!isOurs(one.object())) {
                throw one.refusal();
            }
        }
    }

    private void open(int wanted) {
        for (int lane = lanes; lane < wanted; lane++) {
            JsonBodies bodies = new JsonBodies();
            connection.run(() -> lane(bodies));
        }
        lanes = wanted;
    }

    private void await() throws InterruptedException {
        Duration pause = AT_ONCE;
        while (lanes < most) {
            if (ended.tryAcquire(lanes, pause.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
            if (takesItsTime(pause)) {
                open(most);
            }
            pause = NEXT_LOOK;
        }
        ended.acquire(lanes);
    }

    private boolean takesItsTime(Duration sinceLastLook) {
        return answered.getAndSet(0) * AT_ONCE.toNanos() < lanes * sinceLastLook.toNanos();
    }

    /** Lets what was sent end, for a limited time: a create must not come after the removal that follows. */
    private void settle() {
        stop();
        try {
            if (!ended.tryAcquire(lanes, ApiConnection.SETTLE.toMillis(), TimeUnit.MILLISECONDS)) {
                underWay.forEach(RetriedCall::cancel);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            underWay.forEach(RetriedCall::cancel);
        }
    }

    private void stop() {
        stopped = true;
        underWay.forEach(RetriedCall::stopRetrying);
    }

    /** @param bodies this lane's own */
    private void lane(JsonBodies bodies) {
        for (PlannedObject object = next(); object != null; object = next()) {
            if (!isDoneAtOnce(object, bodies)) {
                return;
            }
        }
        ended.release();
    }

    private PlannedObject next() {
        return stopped ? null : waiting.poll();
    }

    /** Creates an object; false if that will be tried again, after which another thread goes on with the lane. */
    private boolean isDoneAtOnce(PlannedObject object, JsonBodies bodies) {
        RetriedCall<Void> call;
        try {
            call = new RetriedCall<>(connection, request(object, bodies), ApiConnection::skip);
        } catch (RuntimeException notWritten) {
            failed(object, notWritten);
            return true;
        }
        underWay.add(call);
        if (stopped) {
            call.stopRetrying();
        }
        CompletableFuture<Void> done = call.result().handle((nothing, reason) -> {
            underWay.remove(call);
            answered.incrementAndGet();
            if (reason != null) {
                failed(object, reason);
            }
            return null;
        });
        call.startHere();
        if (done.isDone()) {
            return true;
        }
        done.thenRun(() -> lane(bodies));
        return false;
    }

    /** The first failure ends what the others wait to try; what they have sent ends by itself. */
    private void failed(PlannedObject object, Throwable reason) {
        if (reason instanceof ClusterException refusal && refusal.kind() == Kind.CONFLICT) {
            found.add(new Found(object, refusal));
        } else if (failure.compareAndSet(null, reason)) {
            stop();
        }
    }

    private ApiRequest request(PlannedObject object, JsonBodies bodies) {
        return requests.computeIfAbsent(object.kind(), this::request)
                .sending(() -> "create " + describe(object), bodies.of(object.body()));
    }

    private ApiRequest request(ObjectKind kind) {
        Resource resource = Resource.of(kind);
        // what the API server made of it is not read: the shorter the answer, the less there is to write and to carry
        ApiRequest request = ApiRequest.post(
                        "create " + resource.describe(namespace, Optional.empty()), resource.in(namespace), new byte[0])
                .metadataOnly(false);
        return kind == ObjectKind.SECRET ? request.withConfidentialBody() : request;
    }

    private String describe(PlannedObject object) {
        return Resource.of(object.kind()).describe(namespace, Optional.of(object.name()));
    }

    private boolean isOurs(PlannedObject object) throws ClusterException, InterruptedException {
        Resource resource = Resource.of(object.kind());
        ApiRequest request = ApiRequest.get("read " + describe(object), resource.item(namespace, object.name()))
                .metadataOnly(false);
        return connection
                .find(request, Wire.Named.class)
                .filter(found -> found.metadata().deletionTimestamp() == null)
                .map(found -> found.metadata().labelsOrNone().entrySet().containsAll(ours.entrySet()))
                .orElse(false);
    }
}
