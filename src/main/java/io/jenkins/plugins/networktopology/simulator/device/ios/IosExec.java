package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.util.Optional;

/** The exec mode of IOS. */
final class IosExec {

    static final Grammar<IosShell> GRAMMAR = IosTypes.grammar()
            .add("terminal length <lines:lines>", (shell, args, out) -> shell.setLines(args.number("lines")))
            .add("terminal width <lines:lines>", (shell, args, out) -> {})
            .add("terminal monitor", (shell, args, out) -> {})
            .add("terminal no monitor", (shell, args, out) -> {})
            .add("enable", (shell, args, out) -> {})
            .add("exit", (shell, args, out) -> shell.close())
            .add("logout", (shell, args, out) -> shell.close())
            .add("quit", (shell, args, out) -> shell.close())
            .add("configure terminal", (shell, args, out) -> configure(shell, out))
            .add("configure", (shell, args, out) -> configure(shell, out))
            .add("write memory", (shell, args, out) -> save(shell, out))
            .add("write", (shell, args, out) -> save(shell, out))
            .add("copy running-config startup-config", (shell, args, out) -> copy(shell))
            .add("ping <rest:rest>", (shell, args, out) -> IosPing.run(shell.system(), args.get("rest"), out))
            .add("clear lldp table", (shell, args, out) -> {})
            .add("clear arp-cache", (shell, args, out) -> {})
            .add("show version", (shell, args, out) -> IosVersion.show(shell.system(), out))
            .add("show clock", (shell, args, out) -> IosShow.clock(shell.system(), out))
            .add("show running-config", (shell, args, out) -> IosRunningConfig.show(shell.system(), out))
            .add("show startup-config", (shell, args, out) -> IosRunningConfig.show(shell.system(), out))
            .add(
                    "show running-config interface <port:port>",
                    (shell, args, out) ->
                            withPort(shell, args.get("port"), out, port -> IosRunningConfig.one(port, out)))
            .add("show ip interface brief", (shell, args, out) -> IosShow.brief(shell.system(), out))
            .add("show ip route", (shell, args, out) -> IosShow.routes(shell.system(), "", out))
            .add("show ip arp", (shell, args, out) -> IosShow.arp(shell.system(), out))
            .add("show arp", (shell, args, out) -> IosShow.arp(shell.system(), out))
            .add(
                    "show interfaces",
                    (shell, args, out) -> shell.system()
                            .device()
                            .interfaces()
                            .forEach(port -> IosInterfaceShow.one(shell.system(), port, out)))
            .add(
                    "show interfaces <port:port>",
                    (shell, args, out) -> withPort(
                            shell, args.get("port"), out, port -> IosInterfaceShow.one(shell.system(), port, out)))
            .add("show interfaces description", (shell, args, out) -> IosShow.descriptions(shell.system(), out))
            .add("show lldp", (shell, args, out) -> IosLldp.global(shell.system(), out))
            .add("show lldp neighbors", (shell, args, out) -> IosLldp.summary(shell.system(), Optional.empty(), out))
            .add(
                    "show lldp neighbors detail",
                    (shell, args, out) -> IosLldp.detail(shell.system(), Optional.empty(), out))
            .add(
                    "show lldp neighbors <port:port>",
                    (shell, args, out) -> withPort(
                            shell,
                            args.get("port"),
                            out,
                            port -> IosLldp.summary(shell.system(), Optional.of(port), out)))
            .add(
                    "show lldp neighbors <port:port> detail",
                    (shell, args, out) -> withPort(
                            shell,
                            args.get("port"),
                            out,
                            port -> IosLldp.detail(shell.system(), Optional.of(port), out)))
            .add(
                    "show lldp entry <name:word>",
                    (shell, args, out) -> IosLldp.detail(shell.system(), Optional.empty(), out))
            .add("show lldp interface", (shell, args, out) -> IosLldp.interfaces(shell.system(), out));

    private IosExec() {}

    private static void configure(IosShell shell, Transcript out) {
        out.line("Enter configuration commands, one per line.  End with CNTL/Z.");
        shell.enter(IosShell.Mode.CONFIG);
    }

    private static void save(IosShell shell, Transcript out) {
        out.line("Building configuration...");
        out.line("[OK]");
        shell.system().save();
    }

    private static void copy(IosShell shell) {
        shell.ask("Destination filename [startup-config]? ", (answer, out) -> save(shell, out));
    }

    private static void withPort(
            IosShell shell, String written, Transcript out, java.util.function.Consumer<NetInterface> action) {
        Optional<NetInterface> port =
                shell.system().names().find(written).flatMap(shell.system().device()::find);
        if (port.isEmpty()) {
            out.line(" ".repeat(shell.prompt().length()) + "^");
            out.line("% Invalid input detected at '^' marker.");
            out.line("");
        } else {
            action.accept(port.get());
        }
    }
}
