package io.jenkins.plugins.networktopology.benchmark;

import io.jenkins.plugins.networktopology.benchmark.function.FunctionBenchmarks;
import io.jenkins.plugins.networktopology.benchmark.journey.CreationCost;
import io.jenkins.plugins.networktopology.benchmark.journey.Growth;
import io.jenkins.plugins.networktopology.benchmark.journey.HeapHeld;
import io.jenkins.plugins.networktopology.benchmark.journey.LatencyCost;
import io.jenkins.plugins.networktopology.benchmark.journey.LoginCost;
import io.jenkins.plugins.networktopology.benchmark.journey.NoticeDelay;
import io.jenkins.plugins.networktopology.benchmark.journey.RealCreation;
import io.jenkins.plugins.networktopology.benchmark.journey.RealNotice;
import io.jenkins.plugins.networktopology.benchmark.journey.RealRequests;
import io.jenkins.plugins.networktopology.benchmark.journey.VerificationTime;
import io.jenkins.plugins.networktopology.benchmark.journey.WholeCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs the benchmarks whose names match a pattern, and prints one table. */
public final class Benchmarks {

    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        ALL.put("function", FunctionBenchmarks::run);
        ALL.put("creation", CreationCost::run);
        ALL.put("notice", NoticeDelay::run);
        ALL.put("login", LoginCost::run);
        ALL.put("verification", VerificationTime::run);
        ALL.put("latency", LatencyCost::run);
        ALL.put("heap", HeapHeld::run);
        ALL.put("growth", Growth::run);
        ALL.put("command", WholeCommand::run);
        ALL.put("real-creation", RealCreation::run);
        ALL.put("real-notice", RealNotice::run);
        ALL.put("real-requests", RealRequests::run);
    }

    private Benchmarks() {}

    /** @param args a regular expression over the names; {@code -Dbenchmark.effort} is quick, short or full */
    public static void main(String[] args) throws Exception {
        Pattern wanted = Pattern.compile(args.length == 0 ? "." : args[0]);
        Effort effort = Effort.named(System.getProperty("benchmark.effort", "full"));
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Measurement> one : ALL.entrySet()) {
            if (wanted.matcher(one.getKey()).find() && canRun(one.getKey())) {
                System.out.println("== " + one.getKey());
                List<Row> measured = one.getValue().run(effort);
                measured.forEach(row -> System.out.println(row.markdown()));
                rows.addAll(measured);
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no benchmark matches " + wanted + "; there are " + ALL.keySet());
        }
        System.out.println(effort == Effort.QUICK ? "\nquick: these figures mean nothing" : "");
        System.out.print(Row.HEAD);
        rows.forEach(row -> System.out.println(row.markdown()));
    }

    private static boolean canRun(String name) {
        boolean possible = !name.startsWith("real-") || System.getenv("KUBECONFIG") != null;
        if (!possible) {
            System.out.println("== " + name + " needs a cluster: KUBECONFIG names none");
        }
        return possible;
    }
}
