package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.LabSummary;
import io.jenkins.plugins.networktopology.lab.Reaper;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reap",
        description = "Removes labs that are expired or whose owner has stopped to give signs of life.",
        mixinStandardHelpOptions = true)
final class ReapCommand implements Callable<Integer> {

    @Option(names = "--all", description = "Removes every lab of ours, used or not.")
    boolean all;

    @Option(names = "--dry-run", description = "Lists what would be removed.")
    boolean dryRun;

    @Mixin
    LabAccess access = new LabAccess();

    @Override
    public Integer call() throws Exception {
        Reaper.Scope scope = all ? Reaper.Scope.ALL : Reaper.Scope.DEAD;
        try (Connection connection = access.cluster.connect()) {
            Reaper reaper = access.labs(connection).reaper();
            List<LabSummary> labs = dryRun ? reaper.candidates(scope) : reaper.reap(scope, access.progress());
            if (dryRun) {
                labs.forEach(lab -> access.say("would remove " + lab.id() + " ("
                        + lab.state().name().toLowerCase(Locale.ROOT) + ": " + lab.why() + ")"));
            }
            if (labs.isEmpty()) {
                access.say("nothing to remove");
            }
        }
        return ExitCode.OK;
    }
}
