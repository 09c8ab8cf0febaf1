package io.jenkins.plugins.networktopology.cluster;

import static io.jenkins.plugins.networktopology.cluster.ScriptedApi.json;
import static io.jenkins.plugins.networktopology.cluster.ScriptedApi.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jenkins.plugins.networktopology.cluster.ScriptedApi.Step;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many objects are on their way at a time. */
@Timeout(60)
class CreationTest {

    private static final Map<String, String> OURS = Map.of("lab", "mine");
    private static final Step CREATED = json(201, "{}");
    private static final int CONNECTIONS =
            ClusterSettings.url("http://127.0.0.1:1").connections();

    @Test
    void objectsAreSentWithoutWaitingForOneAnother() throws Exception {
        try (ScriptedApi api = new ScriptedApi(together(new CyclicBarrier(2), CREATED))) {
            create(2, api);
        }
    }

    @Test
    void anApiServerThatTakesItsTimeIsSentAsManyAsThereAreConnections() throws Exception {
        try (ScriptedApi api = new ScriptedApi(together(new CyclicBarrier(CONNECTIONS), CREATED))) {
            create(2 * CONNECTIONS, api);
        }
    }

    @Test
    void soIsOneThatAnsweredAtOnceAtFirst() throws Exception {
        int atOnce = 200;
        List<Step> answers = Stream.concat(
                        Collections.nCopies(atOnce, CREATED).stream(),
                        Stream.of(together(new CyclicBarrier(CONNECTIONS), CREATED)))
                .toList();
        try (ScriptedApi api = new ScriptedApi(answers.toArray(Step[]::new))) {
            create(atOnce + CONNECTIONS, api);
        }
    }

    /** Or it would be created after the removal that follows an interrupt. */
    @Test
    void anInterruptIsPassedOnWhenWhatWasSentHasBeenAnswered() throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Step late = exchange -> {
            sent.countDown();
            try {
                answer.await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
            CREATED.answer(exchange);
        };
        AtomicReference<Throwable> end = new AtomicReference<>();
        try (ScriptedApi api = new ScriptedApi(late)) {
            Thread creator = new Thread(() -> end.set(catchThrowable(() -> create(1, api))));
            creator.start();
            sent.await();
            creator.interrupt();
            creator.join(300);
            assertThat(end.get()).as("before the answer").isNull();
            answer.countDown();
            creator.join();
        }
        assertThat(end.get()).isInstanceOf(InterruptedException.class);
    }

    private static void create(int objects, ScriptedApi api) throws Exception {
        List<PlannedObject> all = IntStream.range(0, objects)
                .mapToObj(number -> Objects.topology("ns", "r" + number, OURS))
                .toList();
        try (Cluster cluster = api.connect()) {
            cluster.objects().create("ns", all, OURS);
        }
        assertThat(api.asked()).as("each once").hasSize(objects);
    }
}
