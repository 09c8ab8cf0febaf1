package io.jenkins.plugins.networktopology.simulator.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ObjectStoreTest {

    private final ObjectStore store = new ObjectStore(new AtomicLong(10), 3);

    private static ObjectNode named(String name) {
        ObjectNode object = Json.object().put("kind", "Thing");
        object.putObject("metadata").put("name", name);
        return object;
    }

    private StoredObject add(String namespace, String name) {
        return store.insert(new ObjectKey(namespace, name), named(name)).orElseThrow();
    }

    private static List<String> names(Snapshot snapshot) {
        return snapshot.objects().stream()
                .map(object -> object.key().toString())
                .toList();
    }

    @Test
    void oneOfTwoWritersOfTheSameVersionWins() {
        StoredObject first = add("a", "x");
        assertThat(store.replace(first, named("x"))).isPresent();
        assertThat(store.replace(first, named("x"))).isEmpty();
        assertThat(store.remove(first)).isEmpty();
    }

    @Test
    void versionsGrowAndAreWrittenIntoTheObject() {
        StoredObject one = add("a", "x");
        StoredObject two = add("a", "y");
        assertThat(two.version()).isGreaterThan(one.version());
        assertThat(Json.text(two.tree(), "metadata", "resourceVersion")).isEqualTo(Long.toString(two.version()));
    }

    @Test
    void aNamespaceIsListedApartFromOnesThatBeginLikeIt() {
        add("lab", "b");
        add("lab", "a");
        add("lab-2", "c");
        assertThat(names(store.snapshot("lab"))).containsExactly("lab/a", "lab/b");
        assertThat(names(store.snapshot(""))).containsExactly("lab/a", "lab/b", "lab-2/c");
    }

    @Test
    void anEarlierStateIsFoundAgain() throws Exception {
        StoredObject kept = add("a", "kept");
        StoredObject gone = add("a", "gone");
        store.remove(gone);
        add("a", "late");
        assertThat(names(store.snapshotAt("a", gone.version()))).containsExactly("a/gone", "a/kept");
        assertThat(names(store.snapshotAt("a", kept.version()))).containsExactly("a/kept");
    }

    @Test
    void changesTooLongAgoAreForgotten() {
        StoredObject first = add("a", "first");
        for (String name : List.of("b", "c", "d", "e")) {
            add("a", name);
        }
        assertThatThrownBy(() -> store.subscribe(first.version() - 1, change -> {}))
                .isInstanceOf(VersionGoneException.class)
                .hasMessage("too old resource version: 10 (12)");
        assertThatThrownBy(() -> store.snapshotAt("a", first.version())).isInstanceOf(VersionGoneException.class);
    }

    @Test
    void aListenerHearsEachChangeAfterItsVersionOnce() throws Exception {
        StoredObject one = add("a", "one");
        add("a", "two");
        List<String> heard = new ArrayList<>();
        Runnable end = store.subscribe(
                one.version(),
                change -> heard.add(change.kind() + " " + change.object().key()));
        store.remove(one);
        end.run();
        add("a", "three");
        assertThat(heard).containsExactly("ADDED a/two", "DELETED a/one");
    }
}
