package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.ArgumentType;
import io.jenkins.plugins.networktopology.simulator.device.cli.Arguments;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Parsed;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** FRR's shell, {@code vtysh -c 'configure terminal' -c …}; also reads its configuration file. */
final class Vtysh {

    private static final Map<String, ArgumentType> TYPES = Map.of(
            "word", ArgumentType.word(text -> true),
            "rest", ArgumentType.rest(),
            "ip", ArgumentType.word(text -> IpPrefix.literal(text).isPresent()),
            "prefix", ArgumentType.word(text -> IpPrefix.parse(text).isPresent()));

    private static final Grammar<Vtysh> EXEC = new Grammar<Vtysh>(TYPES)
            .add("configure terminal", (vtysh, args, out) -> vtysh.configuring = true)
            .add("show version", (vtysh, args, out) -> {
                out.line("FRRouting 7.4 (" + vtysh.system.hostname() + ").");
                out.line("Copyright 1996-2005 Kunihiro Ishiguro, et al.");
            })
            .add("show ip route", (vtysh, args, out) -> new IpText(vtysh.system).routes(out))
            .add("show interface brief", (vtysh, args, out) -> vtysh.brief(out))
            .add("write memory", (vtysh, args, out) -> out.line("[OK]"))
            .add("write", (vtysh, args, out) -> out.line("[OK]"))
            .add("exit", (vtysh, args, out) -> {});

    private static final Grammar<Vtysh> CONFIG = new Grammar<Vtysh>(TYPES)
            .add("hostname <name:word>", (vtysh, args, out) -> {})
            .add("interface <name:word>", (vtysh, args, out) -> vtysh.port = Optional.of(args.get("name")))
            .add("ip address <address:prefix>", (vtysh, args, out) -> vtysh.address(args))
            .add("ipv6 address <address:prefix>", (vtysh, args, out) -> vtysh.address(args))
            .add(
                    "no ip address <address:prefix>",
                    (vtysh, args, out) ->
                            vtysh.port.ifPresent(port -> vtysh.system.zebra().noAddress(port, prefix(args, "address"))))
            .add(
                    "description <text:rest>",
                    (vtysh, args, out) -> vtysh.port
                            .flatMap(vtysh.system.device()::find)
                            .ifPresent(port -> port.setDescription(args.get("text"))))
            .add("shutdown", (vtysh, args, out) -> vtysh.shutdown(true))
            .add("no shutdown", (vtysh, args, out) -> vtysh.shutdown(false))
            .add(
                    "ip route <prefix:prefix> <hop:ip>",
                    (vtysh, args, out) -> vtysh.system.zebra().route(route(args)))
            .add(
                    "no ip route <prefix:prefix> <hop:ip>",
                    (vtysh, args, out) -> vtysh.system.zebra().noRoute(route(args)))
            .add("ip forwarding", (vtysh, args, out) -> vtysh.system.device().setForwarding(true))
            .add("no ip forwarding", (vtysh, args, out) -> vtysh.system.device().setForwarding(false))
            .add("exit", (vtysh, args, out) -> vtysh.leave())
            .add("end", (vtysh, args, out) -> vtysh.end());

    private final LinuxSystem system;
    private boolean configuring;
    private Optional<String> port = Optional.empty();

    Vtysh(LinuxSystem system) {
        this.system = system;
    }

    int run(List<String> arguments, Transcript out) {
        end();
        boolean understood = true;
        for (int index = 0; index + 1 < arguments.size(); index++) {
            if (arguments.get(index).equals("-c")) {
                understood &= execute(arguments.get(++index), out);
            }
        }
        return understood ? 0 : 1;
    }

    /** False if the line was not understood. */
    boolean execute(String line, Transcript out) {
        if (line.isBlank() || line.strip().startsWith("!")) {
            return true;
        }
        Parsed<Vtysh> parsed = (configuring ? CONFIG : EXEC).parse(line.strip());
        if (parsed.action().isEmpty()) {
            out.line("% Unknown command: " + line.strip());
            return false;
        }
        parsed.run(this, out);
        return true;
    }

    private void leave() {
        if (port.isEmpty()) {
            configuring = false;
        }
        port = Optional.empty();
    }

    private void end() {
        configuring = false;
        port = Optional.empty();
    }

    private void address(Arguments args) {
        port.ifPresent(name -> system.zebra().address(name, prefix(args, "address")));
    }

    private void shutdown(boolean value) {
        port.ifPresent(name -> system.zebra().shutdown(name, value));
    }

    private static IpPrefix prefix(Arguments args, String name) {
        return IpPrefix.parse(args.get(name)).orElseThrow();
    }

    private static StaticRoute route(Arguments args) {
        return new StaticRoute(prefix(args, "prefix").network(), IpPrefix.literal(args.get("hop")), "");
    }

    private void brief(Transcript out) {
        out.line("Interface       Status  VRF             Addresses");
        out.line("---------       ------  ---             ---------");
        for (NetInterface link : system.links()) {
            String addresses = link.addresses().stream()
                    .map(IpPrefix::toString)
                    .findFirst()
                    .orElse("");
            out.line("%-15s %-7s %-15s %s", link.name(), system.carrier(link) ? "up" : "down", "default", addresses);
        }
    }
}
