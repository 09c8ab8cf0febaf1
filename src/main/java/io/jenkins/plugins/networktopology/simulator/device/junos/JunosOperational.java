package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;
import java.util.List;
import java.util.Optional;

/** The operational mode of Junos. */
final class JunosOperational {

    static final Grammar<JunosShell> GRAMMAR = new Grammar<JunosShell>(JunosStatements.TYPES)
            .add("set cli screen-length <number:number>", (shell, args, out) -> {
                shell.setLines(args.number("number"));
                out.line("Screen length set to " + args.number("number"));
            })
            .add(
                    "set cli screen-width <number:number>",
                    (shell, args, out) -> out.line("Screen width set to " + args.number("number")))
            .add("set cli complete-on-space off", (shell, args, out) -> {
                shell.setCompleteOnSpace(false);
                out.line("Disabling complete-on-space");
            })
            .add("set cli complete-on-space on", (shell, args, out) -> {
                shell.setCompleteOnSpace(true);
                out.line("Enabling complete-on-space");
            })
            .add("set cli timestamp disable", (shell, args, out) -> out.line("CLI timestamp disabled"))
            .add("configure", (shell, args, out) -> configure(shell, false, out))
            .add("configure exclusive", (shell, args, out) -> configure(shell, true, out))
            .add("edit", (shell, args, out) -> configure(shell, false, out))
            .add("edit exclusive", (shell, args, out) -> configure(shell, true, out))
            .add("exit", (shell, args, out) -> shell.close())
            .add("quit", (shell, args, out) -> shell.close())
            .add("ping <rest:rest>", (shell, args, out) -> JunosPing.run(shell.system(), args.get("rest"), out))
            .add("clear lldp neighbors", (shell, args, out) -> {})
            .add("show version", (shell, args, out) -> JunosShow.version(shell.system(), out))
            .add("show system uptime", (shell, args, out) -> JunosShow.uptime(shell.system(), out))
            .add("show chassis mac-addresses", (shell, args, out) -> JunosShow.macs(shell.system(), out))
            .add("show chassis fpc", (shell, args, out) -> JunosShow.fpc(out))
            .add(
                    "show configuration",
                    (shell, args, out) -> JunosText.withBraces(shell.system().active(), List.of(), out))
            .add("show configuration <level:rest>", (shell, args, out) -> configuration(shell, args.get("level"), out))
            .add("show interfaces", (shell, args, out) -> JunosInterfaces.full(shell.system(), Optional.empty(), out))
            .add(
                    "show interfaces terse",
                    (shell, args, out) -> JunosInterfaces.terse(shell.system(), Optional.empty(), out))
            .add(
                    "show interfaces descriptions",
                    (shell, args, out) -> JunosInterfaces.descriptions(shell.system(), out))
            .add(
                    "show interfaces <port:lldpport>",
                    (shell, args, out) -> known(shell, args.get("port"), out)
                            .ifPresent(port -> JunosInterfaces.full(shell.system(), Optional.of(port), out)))
            .add(
                    "show interfaces <port:lldpport> terse",
                    (shell, args, out) -> known(shell, args.get("port"), out)
                            .ifPresent(port -> JunosInterfaces.terse(shell.system(), Optional.of(port), out)))
            .add(
                    "show interfaces terse <port:lldpport>",
                    (shell, args, out) -> known(shell, args.get("port"), out)
                            .ifPresent(port -> JunosInterfaces.terse(shell.system(), Optional.of(port), out)))
            .add("show lldp", (shell, args, out) -> JunosLldp.global(shell.system(), out))
            .add("show lldp neighbors", (shell, args, out) -> JunosLldp.summary(shell.system(), out))
            .add(
                    "show lldp neighbors interface <port:lldpport>",
                    (shell, args, out) -> known(shell, args.get("port"), out)
                            .ifPresent(port -> JunosLldp.detail(shell.system(), port, out)))
            .add("show lldp local-information", (shell, args, out) -> JunosLldp.local(shell.system(), out))
            .add("show arp", (shell, args, out) -> JunosShow.arp(shell.system(), out))
            .add("show arp no-resolve", (shell, args, out) -> JunosShow.arp(shell.system(), out))
            .add("show route", (shell, args, out) -> JunosShow.routes(shell.system(), out));

    private JunosOperational() {}

    private static void configure(JunosShell shell, boolean exclusive, Transcript out) {
        Optional<JunosShell> owner = shell.system().exclusive().filter(other -> other != shell);
        if (owner.isPresent()) {
            out.line(lockedBy(owner.get()));
            return;
        }
        if (exclusive) {
            if (shell.system().modified()) {
                out.line("error: configuration database modified");
                return;
            }
            out.line("warning: uncommitted changes will be discarded on exit");
            shell.system().lock(shell);
        }
        out.line("Entering configuration mode");
        shell.configure();
    }

    static String lockedBy(JunosShell owner) {
        String since = Words.junos(owner.system().chassis().clock().instant());
        return "error: configuration database locked by:\n  " + owner.login().user()
                + " terminal p0 (pid 5201) on since " + since + "\n      exclusive [edit]";
    }

    private static void configuration(JunosShell shell, String typed, Transcript out) {
        boolean setCommands = typed.contains("| display set");
        String where = typed.replaceAll("\\|.*", "").strip();
        List<String> level = where.isEmpty()
                ? List.of()
                : JunosConfigure.LEVELS.parse(where).arguments().words();
        if (setCommands) {
            JunosText.asSetCommands(shell.system().active().under(level).toList(), out);
        } else {
            JunosText.withBraces(shell.system().active(), level, out);
        }
    }

    private static Optional<NetInterface> known(JunosShell shell, String name, Transcript out) {
        Optional<NetInterface> port = shell.system().device().find(name.replaceFirst("\\.0$", ""));
        if (port.isEmpty()) {
            out.line("error: device " + name + " not found");
        }
        return port;
    }
}
