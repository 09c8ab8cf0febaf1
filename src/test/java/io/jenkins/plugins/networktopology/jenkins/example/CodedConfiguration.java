package io.jenkins.plugins.networktopology.jenkins.example;

import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file of configuration as code, as far as it is about us: clusters, and scripts that make jobs. */
public final class CodedConfiguration {

    private final Map<String, Object> root;

    private CodedConfiguration(Map<String, Object> root) {
        this.root = root;
    }

    @SuppressWarnings("unchecked")
    public static CodedConfiguration read(Path file) throws IOException {
        return new CodedConfiguration(
                (Map<String, Object>) new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
    }

    /** The clusters, bound as the plugin has their parameters. */
    @SuppressWarnings("unchecked")
    public List<LabCluster> clusters() throws Exception {
        Map<String, Object> unclassified = (Map<String, Object>) root.get("unclassified");
        Map<String, Object> ours = (Map<String, Object>) unclassified.get("networkTopology");
        List<LabCluster> clusters = new ArrayList<>();
        for (Map<String, Object> written : (List<Map<String, Object>>) ours.get("clusters")) {
            Map<String, Object> arguments = new LinkedHashMap<>(written);
            arguments.computeIfPresent("connection", (key, connection) -> bound((Map<String, Object>) connection));
            clusters.add(StepBinding.bind("clusters", LabCluster.class, arguments));
        }
        return clusters;
    }

    /** The jobs of all scripts. */
    @SuppressWarnings("unchecked")
    public List<FreestyleJob> jobs() {
        List<FreestyleJob> jobs = new ArrayList<>();
        for (Map<String, String> job : (List<Map<String, String>>) root.get("jobs")) {
            jobs.addAll(FreestyleJob.of(job.get("script")));
        }
        return jobs;
    }

    /** One symbol with its parameters. */
    @SuppressWarnings("unchecked")
    private static Object bound(Map<String, Object> symbols) {
        if (symbols.size() != 1) {
            throw new IllegalArgumentException("expected one symbol, found " + symbols.keySet());
        }
        String symbol = symbols.keySet().iterator().next();
        try {
            return StepBinding.bind(
                    symbol,
                    Symbols.named(symbol)
                            .orElseThrow(() -> new IllegalArgumentException("there is no symbol " + symbol)),
                    (Map<String, Object>) symbols.get(symbol));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException(symbol + ": " + e, e);
        }
    }
}
