package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.time.Duration;
import java.util.Collection;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Waits until no object of a watched kind is left. */
final class Vanishing implements ItemListener<Wire.Named> {

    private static final int SHOWN = 5;

    private final Predicate<Wire.Named> wanted;
    private final TreeSet<String> left = new TreeSet<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private boolean synced;

    private Vanishing(Predicate<Wire.Named> wanted) {
        this.wanted = wanted;
    }

    /**
     * @param list lists the objects
     * @param wanted which of those listed to wait for, if the API server ignores a selector
     */
    static void await(
            ApiConnection connection, ApiRequest list, Predicate<Wire.Named> wanted, String what, Duration limit)
            throws ClusterException, InterruptedException {
        Vanishing vanishing = new Vanishing(wanted);
        try (WatchLoop<Wire.Named> loop = new WatchLoop<>(connection, list, Wire.Named.class, true, vanishing)) {
            loop.start();
            vanishing.done.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw ApiConnection.asClusterException(failed.getCause());
        } catch (TimeoutException over) {
            throw new ClusterException(
                    Kind.TIMEOUT, what + " not gone after " + limit.toSeconds() + " s: " + vanishing.left());
        }
    }

    private synchronized String left() {
        return synced ? sample(left) : "they could not be listed";
    }

    static String sample(Collection<String> names) {
        String some = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() > SHOWN ? some + " and " + (names.size() - SHOWN) + " more" : some;
    }

    @Override
    public synchronized void changed(Wire.Named item, boolean gone) {
        if (gone) {
            left.remove(item.metadata().name());
        } else if (wanted.test(item)) {
            left.add(item.metadata().name());
        }
        check();
    }

    @Override
    public synchronized void synced() {
        synced = true;
        check();
    }

    private void check() {
        if (synced && left.isEmpty()) {
            done.complete(null);
        }
    }

    @Override
    public void failed(ClusterException reason) {
        done.completeExceptionally(reason);
    }
}
