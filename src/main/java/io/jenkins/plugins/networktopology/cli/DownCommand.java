package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.LabId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "down", description = "Removes labs, from whatever is left of them.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "LAB",
            arity = "1..*",
            converter = LabIds.class,
            description = "Lab ids, as show lists them.")
    List<LabId> ids;

    @Mixin
    LabAccess access = new LabAccess();

    @Override
    public Integer call() throws Exception {
        try (Connection connection = access.cluster.connect()) {
            for (LabId id : ids) {
                boolean known = access.labs(connection).inventory().find(id).isPresent();
                access.labs(connection).down(id, access.progress());
                access.say(
                        known
                                ? "lab " + id + " is removed"
                                : "there is no lab " + id + " on " + connection.name() + ", or nothing is left of it");
            }
        }
        return ExitCode.OK;
    }
}
