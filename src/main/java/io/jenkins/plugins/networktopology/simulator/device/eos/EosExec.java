package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.util.Optional;
import java.util.function.Consumer;

/** The exec modes of EOS: the privileged one can do what the other can, and more. */
final class EosExec {

    static final Grammar<EosShell> USER_GRAMMAR = common(EosTypes.grammar());

    static final Grammar<EosShell> GRAMMAR = common(EosTypes.grammar())
            .add("disable", (shell, args, out) -> shell.enter(EosShell.Mode.USER))
            .add("configure", (shell, args, out) -> shell.enter(EosShell.Mode.CONFIG))
            .add("configure terminal", (shell, args, out) -> shell.enter(EosShell.Mode.CONFIG))
            .add("write", (shell, args, out) -> out.line("Copy completed successfully."))
            .add("write memory", (shell, args, out) -> out.line("Copy completed successfully."))
            .add("copy running-config startup-config", (shell, args, out) -> out.line("Copy completed successfully."))
            .add("show running-config", (shell, args, out) -> EosRunningConfig.show(shell.system(), out))
            .add("clear lldp table", (shell, args, out) -> {});

    private EosExec() {}

    private static Grammar<EosShell> common(Grammar<EosShell> grammar) {
        return grammar.add("enable", (shell, args, out) -> shell.enter(EosShell.Mode.ENABLED))
                .add("exit", (shell, args, out) -> shell.exit())
                .add("logout", (shell, args, out) -> shell.close())
                .add("terminal length <lines:number>", (shell, args, out) -> {
                    shell.setLines(args.number("lines"));
                    out.line("Pagination "
                            + (args.number("lines") == 0 ? "disabled." : "set to " + args.get("lines") + " lines."));
                })
                .add(
                        "terminal width <columns:number>",
                        (shell, args, out) -> out.line("Width set to " + args.get("columns") + " columns."))
                .add("terminal monitor", (shell, args, out) -> {})
                .add("ping <rest:rest>", (shell, args, out) -> EosPing.run(shell.system(), args.get("rest"), out))
                .add("show version", (shell, args, out) -> EosShow.version(shell.system(), out))
                .add("show hostname", (shell, args, out) -> {
                    out.line("Hostname: " + shell.system().hostname());
                    out.line("FQDN:     " + shell.system().hostname());
                })
                .add(
                        "show interfaces",
                        (shell, args, out) -> shell.system()
                                .device()
                                .interfaces()
                                .forEach(port -> EosShow.one(shell.system(), port, out)))
                .add("show interfaces status", (shell, args, out) -> EosShow.status(shell.system(), out))
                .add("show interfaces description", (shell, args, out) -> EosShow.descriptions(shell.system(), out))
                .add(
                        "show interfaces <port:port>",
                        (shell, args, out) ->
                                withPort(shell, args.get("port"), out, port -> EosShow.one(shell.system(), port, out)))
                .add("show ip interface brief", (shell, args, out) -> EosShow.brief(shell.system(), out))
                .add("show ip arp", (shell, args, out) -> EosShow.arp(shell.system(), out))
                .add("show lldp", (shell, args, out) -> EosLldp.global(shell.system(), out))
                .add("show lldp local-info", (shell, args, out) -> EosLldp.local(shell.system(), out))
                .add("show lldp neighbors", (shell, args, out) -> EosLldp.summary(shell.system(), out))
                .add(
                        "show lldp neighbors detail",
                        (shell, args, out) -> EosLldp.detail(shell.system(), Optional.empty(), out))
                .add(
                        "show lldp neighbors <port:port> detail",
                        (shell, args, out) -> withPort(
                                shell,
                                args.get("port"),
                                out,
                                port -> EosLldp.detail(shell.system(), Optional.of(port), out)));
    }

    private static void withPort(EosShell shell, String written, Transcript out, Consumer<NetInterface> action) {
        Optional<NetInterface> port =
                shell.system().names().find(written).flatMap(shell.system().device()::find);
        port.ifPresentOrElse(action, () -> out.line("% Interface does not exist"));
    }
}
