package io.jenkins.plugins.networktopology.benchmark.function;

import io.jenkins.plugins.networktopology.benchmark.Effort;
import io.jenkins.plugins.networktopology.benchmark.Figures;
import io.jenkins.plugins.networktopology.benchmark.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the JMH benchmarks of this package; a row holds the figures of all iterations of all forks. */
public final class FunctionBenchmarks {

    private static final double PLAN_GOAL_MS = 100;
    private static final double MEGA = 1e6;

    private FunctionBenchmarks() {}

    public static List<Row> run(Effort effort) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(FunctionBenchmarks.class.getPackageName().replace(".", "\\."));
        if (effort == Effort.QUICK) {
            options.forks(1).warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(200));
        }
        if (effort == Effort.SHORT) {
            options.forks(1);
        }
        List<Row> rows = new ArrayList<>();
        for (RunResult result : new Runner(options.build()).run()) {
            rows.add(row(result));
        }
        return rows;
    }

    private static Row row(RunResult result) {
        String what = name(result.getParams());
        if (result.getSecondaryResults().containsKey("bytes")) {
            List<Double> rates = iterations(result).stream()
                    .map(one -> one.getSecondaryResults().get("bytes").getScore() / MEGA)
                    .toList();
            return Row.of(what, "MB/s", Figures.of(rates));
        }
        Figures figures = Figures.of(iterations(result).stream()
                .map(one -> one.getPrimaryResult().getScore())
                .toList());
        String unit = ((Result<?>) result.getPrimaryResult()).getScoreUnit();
        boolean large = "1000".equals(result.getParams().getParam("nodes"));
        Optional<Double> goal = what.startsWith("Plan") && large ? Optional.of(PLAN_GOAL_MS) : Optional.empty();
        return new Row(what, unit.replace("/op", ""), figures, goal);
    }

    private static Collection<IterationResult> iterations(RunResult result) {
        return result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .toList();
    }

    private static String name(BenchmarkParams params) {
        String[] path = params.getBenchmark().split("\\.");
        String parameters = params.getParamsKeys().stream()
                .map(key -> key + " " + params.getParam(key))
                .collect(Collectors.joining(", "));
        return path[path.length - 2] + "." + path[path.length - 1] + ", " + parameters;
    }
}
