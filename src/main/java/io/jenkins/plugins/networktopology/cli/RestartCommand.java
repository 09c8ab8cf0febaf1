package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.run.JourneyListener;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "restart",
        description = "Cuts a node's power, switches it on, and waits until it is ready again.",
        mixinStandardHelpOptions = true)
final class RestartCommand implements Callable<Integer> {

    @Mixin
    NodeArguments wanted = new NodeArguments();

    @Option(
            names = "--boot-timeout",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "From the node's start until its login answers. Default: as its platform says.")
    Duration bootTimeout;

    @Mixin
    LabAccess access = new LabAccess();

    @Override
    public Integer call() throws Exception {
        String node = wanted.node;
        return access.use(wanted, (lab, journey, connection) -> {
            lab.restart(node, incarnation(lab));
            access.say(node + " is restarted, and boots");
            NodeReadiness seen = journey.raise(lab, node, Optional.ofNullable(bootTimeout), new JourneyListener() {
                @Override
                public void step(String name, NodeReadiness.Step step) {
                    access.say(line(name, step));
                }
            });
            if (seen.ready()) {
                access.say(String.format(Locale.ROOT, "%s is ready after %.0f s", node, seen.seconds()));
            }
            return seen.ready() ? ExitCode.OK : ExitCode.NOT_READY;
        });
    }

    /** Asking for what a node of its kind is not given is a mistake of the command line, not a cluster's. */
    private String incarnation(Lab lab) throws ClusterException, BadInputException, InterruptedException {
        try {
            return lab.incarnation(wanted.node);
        } catch (ClusterException e) {
            if (e.kind() == ClusterException.Kind.INVALID) {
                throw new BadInputException(e.getMessage());
            }
            throw e;
        }
    }

    private static String line(String name, NodeReadiness.Step step) {
        String what = step.failed() ? " does not reach " : " reaches ";
        String more = step.message().isEmpty() ? "" : ": " + step.message();
        return name + what + step.rung().label() + more;
    }
}
