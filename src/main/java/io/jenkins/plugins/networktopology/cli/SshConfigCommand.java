package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.topology.Node;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ssh-config",
        description = {
            "Prints an OpenSSH configuration with each node's name as an alias:",
            "nettopo ssh-config LAB > lab.conf; ssh -F lab.conf r1",
            "Where nodes are reached through the API server it runs until it is interrupted, since the ways end with it."
        },
        mixinStandardHelpOptions = true)
final class SshConfigCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LAB", converter = LabIds.class, description = "The lab's id, as show lists it.")
    LabId id;

    @Option(names = "--no-wait", description = "Ends at once even if that ends the ways to the nodes.")
    boolean noWait;

    @Mixin
    LabAccess access = new LabAccess();

    @Override
    public Integer call() throws Exception {
        return access.use(id, (lab, journey, connection) -> {
            boolean tunnelled = false;
            for (Node node : lab.topology().nodes()) {
                SshTarget target = SshTarget.of(lab, node.name(), access.platforms.catalog());
                tunnelled |= target.address().path().tunnelled();
                access.say(target.configuration());
            }
            if (tunnelled && !noWait) {
                new CountDownLatch(1).await();
            }
            return ExitCode.OK;
        });
    }
}
