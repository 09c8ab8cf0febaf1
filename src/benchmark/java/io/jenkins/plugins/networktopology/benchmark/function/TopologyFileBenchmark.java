package io.jenkins.plugins.networktopology.benchmark.function;

import io.jenkins.plugins.networktopology.benchmark.Samples;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import io.jenkins.plugins.networktopology.topology.TopologyWriter;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a topology file, every check of it included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TopologyFileBenchmark {

    private static final Path DIRECTORY = Path.of(".");

    @Param({"100", "1000"})
    int nodes;

    @Param({"NATIVE", "K8S_TOPO"})
    TopologyWriter.Format format;

    private String text;

    @Setup
    public void write() {
        text = TopologyWriter.write(Samples.nodes(nodes), format, Samples.CATALOG)
                .text();
    }

    @Benchmark
    public Topology read() throws InvalidTopologyException {
        return TopologyFiles.read("bench.yaml", text, DIRECTORY, Samples.CATALOG, ReadOptions.DEFAULT);
    }
}
