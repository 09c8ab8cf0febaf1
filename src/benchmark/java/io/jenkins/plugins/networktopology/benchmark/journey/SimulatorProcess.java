package io.jenkins.plugins.networktopology.benchmark.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code nettopo simulator} in a JVM of its own, so that what is measured here is ours alone. */
final class SimulatorProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(1);

    private final Process process;
    private final Path directory;

    private SimulatorProcess(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
    }

    /** Devices boot in no time, unless the faults say otherwise. */
    static SimulatorProcess start(List<String> faults) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("nettopo-benchmark");
        Path kubeconfig = directory.resolve("kubeconfig");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                "io.jenkins.plugins.networktopology.cli.Nettopo",
                "simulator",
                "--boot-time",
                "0s",
                "--kubeconfig-out",
                kubeconfig.toString()));
        for (String fault : faults) {
            command.addAll(List.of("--fault", fault));
        }
        File log = directory.resolve("log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        SimulatorProcess started = new SimulatorProcess(process, directory);
        long deadline = System.nanoTime() + START.toNanos();
        while (Files.notExists(kubeconfig) || Files.size(kubeconfig) == 0) {
            if (System.nanoTime() > deadline || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                String said = Files.readString(log.toPath());
                started.close();
                throw new IOException("the simulator did not start: " + said);
            }
        }
        return started;
    }

    Path kubeconfig() {
        return directory.resolve("kubeconfig");
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Directories.remove(directory);
    }
}
