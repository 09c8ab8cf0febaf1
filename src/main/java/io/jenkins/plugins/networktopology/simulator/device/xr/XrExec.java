package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.util.Optional;
import java.util.function.Consumer;

/** The exec mode of IOS XR. */
final class XrExec {

    static final Grammar<XrShell> GRAMMAR = XrTypes.grammar()
            .add("terminal length <lines:lines>", (shell, args, out) -> shell.setLines(args.number("lines")))
            .add("terminal width <lines:lines>", (shell, args, out) -> {})
            .add("terminal monitor", (shell, args, out) -> {})
            .add("exit", (shell, args, out) -> shell.exit(out))
            .add("logout", (shell, args, out) -> shell.close())
            .add("configure", (shell, args, out) -> shell.enter(XrShell.Mode.CONFIG, ""))
            .add("configure terminal", (shell, args, out) -> shell.enter(XrShell.Mode.CONFIG, ""))
            .add("configure exclusive", (shell, args, out) -> shell.enter(XrShell.Mode.CONFIG, ""))
            .add("ping <rest:rest>", (shell, args, out) -> XrPing.run(shell.system(), args.get("rest"), out))
            .add("show version", (shell, args, out) -> XrShow.version(shell.system(), out))
            .add("show version brief", (shell, args, out) -> XrShow.version(shell.system(), out))
            .add("show running-config", (shell, args, out) -> XrRunningConfig.show(shell.system(), out))
            .add("show running-config hostname", (shell, args, out) -> {
                out.line("hostname " + shell.system().hostname());
                out.line("");
            })
            .add("show configuration failed", (shell, args, out) -> XrCandidate.showFailed(shell.failures(), out))
            .add("show ipv4 interface brief", (shell, args, out) -> XrShow.brief(shell.system(), out))
            .add("show ip interface brief", (shell, args, out) -> XrShow.brief(shell.system(), out))
            .add("show interfaces brief", (shell, args, out) -> XrShow.interfacesBrief(shell.system(), out))
            .add(
                    "show interfaces",
                    (shell, args, out) ->
                            shell.system().device().interfaces().forEach(port -> XrShow.one(shell.system(), port, out)))
            .add(
                    "show interfaces <port:port>",
                    (shell, args, out) ->
                            withPort(shell, args.get("port"), out, port -> XrShow.one(shell.system(), port, out)))
            .add("show interfaces description", (shell, args, out) -> XrShow.descriptions(shell.system(), out))
            .add("show lldp", (shell, args, out) -> XrLldp.global(shell.system(), out))
            .add("show lldp neighbors", (shell, args, out) -> XrLldp.summary(shell.system(), Optional.empty(), out))
            .add(
                    "show lldp neighbors detail",
                    (shell, args, out) -> XrLldp.detail(shell.system(), Optional.empty(), out))
            .add(
                    "show lldp neighbors <port:port>",
                    (shell, args, out) -> withPort(
                            shell,
                            args.get("port"),
                            out,
                            port -> XrLldp.summary(shell.system(), Optional.of(port), out)))
            .add(
                    "show lldp neighbors <port:port> detail",
                    (shell, args, out) -> withPort(
                            shell,
                            args.get("port"),
                            out,
                            port -> XrLldp.detail(shell.system(), Optional.of(port), out)))
            .add("show arp", (shell, args, out) -> XrShow.arp(shell.system(), out));

    private XrExec() {}

    private static void withPort(XrShell shell, String written, Transcript out, Consumer<NetInterface> action) {
        Optional<NetInterface> port =
                shell.system().names().find(written).flatMap(shell.system().device()::find);
        port.ifPresentOrElse(action, () -> out.line("Interface not found (" + written + ")"));
    }
}
