package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.session.CommandOutput;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "exec",
        description = "Runs one command on a node's command line and prints its output.",
        mixinStandardHelpOptions = true)
final class ExecCommand implements Callable<Integer> {

    @Mixin
    NodeArguments wanted = new NodeArguments();

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "COMMAND",
            description = "The command, as typed there; behind -- if a word of it begins with a dash.")
    List<String> words;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "How long the login and the command may take. Default: 1m.")
    Duration timeout = Duration.ofMinutes(1);

    @Mixin
    LabAccess access = new LabAccess();

    @Override
    public Integer call() throws Exception {
        return access.use(wanted, (lab, journey, connection) -> {
            CommandOutput output = journey.devices(lab).run(wanted.node, String.join(" ", words), timeout);
            if (!output.text().isEmpty()) {
                access.say(output.text());
            }
            return output.refusal().isPresent() ? ExitCode.CHECK_FAILED : ExitCode.OK;
        });
    }
}
