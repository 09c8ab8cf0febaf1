package io.jenkins.plugins.networktopology.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cli.CommandRun;
import io.jenkins.plugins.networktopology.cli.Nettopo;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs that are killed, which can remove nothing themselves. */
class RealCrashTest extends RealClusterCase {

    private static final int RUNS = 20;
    /** From before the first request until about when the removal ends. */
    private static final int LATEST_MILLIS = 20_000;

    @Test
    void ofTwentyKilledRunsNothingIsLeftOnceTheyAreReaped() throws Exception {
        long seed = new Random().nextLong();
        Random moments = new Random(seed);
        for (int i = 0; i < RUNS; i++) {
            Process run = start(output.resolve("run-" + i));
            run.waitFor(500 + moments.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
        }
        CommandRun reap = CommandRun.nettopo("reap", "--kubeconfig", RealCluster.kubeconfig());
        // what is left is looked for after each test
        assertThat(reap.exitCode())
                .as("seed " + seed + ": " + reap.out() + reap.err())
                .isZero();
    }

    private static Process start(Path output) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Nettopo.class.getName(),
                "run",
                TRIANGLE.toString(),
                "--kubeconfig",
                RealCluster.kubeconfig().toString(),
                "--output",
                output.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(output + ".log"))
                .start();
    }
}
