package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Closure;
import hudson.AbortException;
import hudson.FilePath;
import hudson.model.Result;
import hudson.model.TaskListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The steps of Jenkins itself, as far as examples use them: no agent is waited for and no time limit is armed. */
final class JenkinsSteps {

    private static final Path EXAMPLES = Path.of("examples-jenkinsfiles");

    private final PipelineRun run;

    JenkinsSteps(PipelineRun run) {
        this.run = run;
    }

    Object call(String name, Object... arguments) throws Throwable {
        switch (name) {
            case "pipeline" -> new PipelineBlock().described(block(arguments)).run(run);
            case "node" -> {
                return node(block(arguments)::call);
            }
            case "script", "stage", "timeout" -> {
                return block(arguments).call();
            }
            case "parallel" -> parallel(arguments);
            case "checkout" -> checkout();
            case "echo" -> say(String.valueOf(arguments[0]));
            case "error" -> throw new AbortException(String.valueOf(arguments[0]));
            case "unstable" -> {
                say(String.valueOf(arguments[0]));
                run.build().setResult(Result.UNSTABLE);
            }
            default ->
                throw new NoSuchMethodException("No such DSL method '" + name + "' found among steps "
                        + PluginSteps.all().keySet() + " and those of Jenkins that examples use");
        }
        return null;
    }

    /** On an agent: there is a workspace. */
    Object node(PipelineRun.Work work) throws Throwable {
        return run.with(
                Map.of(FilePath.class, new FilePath(run.bench().workspace().toFile())), work);
    }

    void checkout() throws IOException {
        if (run.place().get(FilePath.class) == null) {
            throw new AbortException("checkout needs an agent");
        }
        Path target = run.bench().workspace().resolve(EXAMPLES);
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(EXAMPLES.relativize(file));
                Files.createDirectories(copy.getParent());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void parallel(Object... arguments) throws Throwable {
        Map<String, PipelineRun.Work> branches = new LinkedHashMap<>();
        ((Map<String, Object>) arguments[0]).forEach((name, body) -> {
            if (body instanceof Closure<?> closure) {
                branches.put(name, closure::call);
            }
        });
        new Branches(run, branches).run();
    }

    private void say(String line) {
        run.place().get(TaskListener.class).getLogger().println(line);
    }

    private static Closure<?> block(Object... arguments) {
        List<Object> all = List.of(arguments);
        if (all.isEmpty() || !(all.get(all.size() - 1) instanceof Closure<?> closure)) {
            throw new IllegalArgumentException("expected a block");
        }
        return closure;
    }
}
