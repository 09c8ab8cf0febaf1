package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okio.ByteString;

/** Scripts by a websocket to {@code pods/exec}. */
final class KubernetesPrograms implements Programs {

    private static final int MOST_BYTES = 64 * 1024;

    /** The last line, which only a script that has come to its end prints. */
    private static final String END = "end-of-script";

    private final ApiConnection connection;

    KubernetesPrograms(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public String run(String namespace, String pod, String script, Duration limit)
            throws ClusterException, InterruptedException {
        ApiRequest request = ApiRequest.get("run a script in pod " + pod, Resource.POD.item(namespace, pod) + "/exec")
                .with("stdout", "true")
                .with("stderr", "true");
        for (String word : List.of("sh", "-c", "set -e\n" + script + "\necho " + END)) {
            request = request.with("command", word);
        }
        Output output = new Output();
        String end;
        try (PodStream stream = PodStream.open(connection, request, PodChannels.EXEC, output)) {
            end = stream.ended().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new ClusterException(
                    Kind.UNREACHABLE,
                    "a script in pod " + pod + " has not ended after " + limit.toSeconds() + " s; it printed \""
                            + output.text().strip() + "\"",
                    late);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        String text = output.text();
        if (!text.endsWith(END + "\n")) {
            throw new ClusterException(
                    Kind.UNREACHABLE,
                    "a script in pod " + pod + " did not come to its end: " + end
                            + (text.isBlank() ? "" : "; it printed \"" + text.strip() + "\""));
        }
        return text.substring(0, text.length() - END.length() - 1);
    }

    /** What comes, kept to a size; on the websocket's thread. */
    private static final class Output implements PodStream.Receiver {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public synchronized void received(ByteString more) throws IOException {
            if (bytes.size() + more.size() > MOST_BYTES) {
                throw new IOException("more output than a script of ours has");
            }
            bytes.write(more.toByteArray());
        }

        synchronized String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
