package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.Tunnel;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "port-forward",
        description = "Opens a port of this machine that leads to one of a node, until it is interrupted.",
        mixinStandardHelpOptions = true)
final class PortForwardCommand implements Callable<Integer> {

    private static final Pattern PORTS = Pattern.compile("(?:(\\d{1,5}):)?(\\d{1,5})");
    private static final int HIGHEST = 65_535;

    @Mixin
    NodeArguments wanted = new NodeArguments();

    @Parameters(
            index = "2",
            paramLabel = "[LOCAL:]PORT",
            description =
                    "The node's port, such as 830, and before it this machine's; any free one if it is not given.")
    String ports;

    @Mixin
    LabAccess access = new LabAccess();

    @Override
    public Integer call() throws Exception {
        Matcher form = PORTS.matcher(ports);
        if (!form.matches()) {
            throw new BadInputException("\"" + ports + "\" is no port; write it like 830 or 8830:830");
        }
        int local = form.group(1) == null ? 0 : number(form.group(1));
        int remote = number(form.group(2));
        AccessPath path = way(access.cluster.access);
        String node = wanted.node;
        return access.use(wanted, (lab, journey, connection) -> {
            try (Tunnel tunnel = connection.cluster().tunnels().open(path, lab.namespace(), node, remote, local)) {
                access.say(tunnel.address() + " leads to port " + remote + " of " + node + "; Ctrl-C ends it");
                new CountDownLatch(1).await();
            }
            return ExitCode.OK;
        });
    }

    private int number(String text) throws BadInputException {
        int number = Integer.parseInt(text);
        if (number < 1 || number > HIGHEST) {
            throw new BadInputException("\"" + ports + "\": " + number + " is no port; expected 1 to " + HIGHEST);
        }
        return number;
    }

    private static AccessPath way(List<AccessPath> allowed) throws BadInputException {
        return allowed.stream()
                .filter(AccessPath::tunnelled)
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "--access " + allowed + " has no way for any port; expected port_forward or exec"));
    }
}
