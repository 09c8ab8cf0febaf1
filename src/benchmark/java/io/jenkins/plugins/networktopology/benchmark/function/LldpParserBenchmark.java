package io.jenkins.plugins.networktopology.benchmark.function;

import io.jenkins.plugins.networktopology.verify.lldp.LldpParser;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.lldp.parser.LldpParsers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Parsing what devices answer about their LLDP neighbours: the captures that the tests read. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LldpParserBenchmark {

    @Param({
        "cisco_ios/detail",
        "cisco_ios/summary",
        "juniper_junos/detail",
        "juniper_junos/display-xml",
        "arista_eos/detail-json",
        "linux/keyvalue"
    })
    String capture;

    private LldpParser parser;
    private String text;

    /** Bytes of device output per second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        public long bytes;

        @Setup(Level.Iteration)
        public void reset() {
            bytes = 0;
        }
    }

    @Setup
    public void load() throws IOException {
        String dialect = capture.substring(0, capture.indexOf('/'));
        String name = capture.substring(capture.indexOf('/') + 1);
        parser = LldpParsers.forDialect(dialect).orElseThrow();
        text = Files.readString(
                Path.of("src/test/resources/captures", dialect, "lldp", name + ".txt"), StandardCharsets.UTF_8);
        if (parser.parse(text).neighbors().isEmpty()) {
            throw new IllegalStateException(capture + " has no neighbours: there would be nothing to measure");
        }
    }

    @Benchmark
    public LldpTable parse(Read read) {
        read.bytes += text.length();
        return parser.parse(text);
    }
}
