package io.jenkins.plugins.networktopology.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "ssh",
        description = {
            "Opens a terminal on a node with OpenSSH, by whichever way leads there.",
            "It ends with ssh's own exit code."
        },
        mixinStandardHelpOptions = true)
final class SshCommand implements Callable<Integer> {

    @Mixin
    NodeArguments wanted = new NodeArguments();

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "COMMAND",
            description = "A command to run there; behind -- if a word of it begins with a dash.")
    List<String> words = List.of();

    @Mixin
    LabAccess access = new LabAccess();

    @Override
    public Integer call() throws Exception {
        return access.use(wanted, (lab, journey, connection) -> {
            SshTarget target = SshTarget.of(lab, wanted.node, access.platforms.catalog());
            List<String> command = new ArrayList<>(target.command());
            command.addAll(words);
            return run(command);
        });
    }

    private static int run(List<String> command) throws LabFailure, InterruptedException {
        Process ssh;
        try {
            ssh = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException missing) {
            throw new LabFailure("OpenSSH's client cannot be started: " + missing.getMessage()
                    + "; install it, or run a command with: nettopo exec");
        }
        try {
            return ssh.waitFor();
        } finally {
            ssh.destroy();
        }
    }
}
