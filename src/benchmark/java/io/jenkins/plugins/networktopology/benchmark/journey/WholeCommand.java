package io.jenkins.plugins.networktopology.benchmark.journey;

import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** README's command, as typed into a shell, on a working tree where it has run before; its devices boot in two seconds. */
public final class WholeCommand {

    private static final double GOAL_SECONDS = 6;

    private WholeCommand() {}

    public static List<Row> run(Effort effort) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int round = -1; round < effort.rounds(); round++) {
            double took = Stopwatch.seconds(WholeCommand::once);
            if (round >= 0) {
                seconds.add(took);
            }
        }
        return List.of(Row.of("nettopo run article.yaml", "s", Figures.of(seconds), GOAL_SECONDS));
    }

    private static Void once() throws IOException, InterruptedException {
        Path output = Files.createTempDirectory("nettopo-benchmark");
        try {
            int code = new ProcessBuilder(
                            "./nettopo",
                            "run",
                            "examples-jenkinsfiles/topologies/article.yaml",
                            "--output",
                            output.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("nettopo run ended with " + code);
            }
            return null;
        } finally {
            Directories.remove(output);
        }
    }
}
