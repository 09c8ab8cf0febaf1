package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Arguments;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.InterfaceNames;
import io.jenkins.plugins.networktopology.simulator.device.cli.TextEntry;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import java.net.InetAddress;
import java.util.Optional;

/** The global configuration mode of IOS and its small sub-modes. */
final class IosConfig {

    static final Grammar<IosShell> LINE_GRAMMAR = keep(IosTypes.configGrammar(), "login local", "logging synchronous")
            .add("transport input <rest:rest>", (shell, args, out) -> {})
            .add("exec-timeout <rest:rest>", (shell, args, out) -> {})
            .add("privilege level <number:number>", (shell, args, out) -> {});

    static final Grammar<IosShell> VRF_GRAMMAR = IosTypes.configGrammar()
            .add("rd <rd:word>", (shell, args, out) -> {})
            .add("description <rest:rest>", (shell, args, out) -> {})
            .add("address-family ipv4", (shell, args, out) -> shell.enter(IosShell.Mode.VRF_FAMILY))
            .add("address-family ipv6", (shell, args, out) -> shell.enter(IosShell.Mode.VRF_FAMILY));

    static final Grammar<IosShell> VRF_FAMILY_GRAMMAR =
            IosTypes.configGrammar().add("exit-address-family", (shell, args, out) -> shell.exit());

    static final Grammar<IosShell> GRAMMAR = keep(
                    IosTypes.configGrammar(),
                    "restconf",
                    "netconf-yang",
                    "ip routing",
                    "ipv6 unicast-routing",
                    "cdp run",
                    "no cdp run",
                    "no ip domain lookup",
                    "no ip domain-lookup",
                    "no ip http server",
                    "no logging console",
                    "logging console")
            .add("username <rest:rest>", (shell, args, out) -> note(shell, args))
            .add("snmp-server <rest:rest>", (shell, args, out) -> note(shell, args))
            .add("service <rest:rest>", (shell, args, out) -> note(shell, args))
            .add("no service <rest:rest>", (shell, args, out) -> note(shell, args))
            .add("banner <rest:rest>", (shell, args, out) -> TextEntry.delimited(shell, args.get("rest"), out))
            .add("crypto key generate rsa <rest:rest>", (shell, args, out) -> {})
            .add("hostname <name:name>", (shell, args, out) -> shell.system().hostname(args.get("name")))
            .add("no hostname", (shell, args, out) -> shell.system().hostname("Router"))
            .add(
                    "ip domain-name <name:word>",
                    (shell, args, out) -> shell.system().domain(args.get("name")))
            .add(
                    "ip domain name <name:word>",
                    (shell, args, out) -> shell.system().domain(args.get("name")))
            .add("no ip domain-name", (shell, args, out) -> shell.system().domain(""))
            .add("no ip domain name", (shell, args, out) -> shell.system().domain(""))
            .add("interface <port:port>", IosConfig::enterInterface)
            .add(
                    "no interface <port:port>",
                    (shell, args, out) -> shell.system()
                            .device()
                            .removeInterface(InterfaceNames.creatable("Loopback", args.get("port"))
                                    .orElse("")))
            .add("line vty <from:number> <to:number>", (shell, args, out) -> shell.enter(IosShell.Mode.LINE))
            .add("line console <from:number>", (shell, args, out) -> shell.enter(IosShell.Mode.LINE))
            .add("vrf definition <vrf:name>", (shell, args, out) -> {
                shell.system().device().vrfs().add(args.get("vrf"));
                shell.enter(IosShell.Mode.VRF);
            })
            .add(
                    "no vrf definition <vrf:name>",
                    (shell, args, out) -> shell.system().device().vrfs().remove(args.get("vrf")))
            .add("lldp run", (shell, args, out) -> lldp(shell, true))
            .add("no lldp run", (shell, args, out) -> lldp(shell, false))
            .add(
                    "lldp timer <seconds:timer>",
                    (shell, args, out) -> shell.system().device().setLldpTimer(args.number("seconds")))
            .add("no lldp timer", (shell, args, out) -> shell.system().device().setLldpTimer(30))
            .add(
                    "lldp holdtime <seconds:hold>",
                    (shell, args, out) -> shell.system().device().setLldpHold(args.number("seconds")))
            .add(
                    "no lldp holdtime",
                    (shell, args, out) -> shell.system().device().setLldpHold(120))
            .add("lldp reinit <seconds:reinit>", (shell, args, out) -> note(shell, args))
            .add("ip route <network:ip> <mask:ip> <hop:ip>", (shell, args, out) -> route(shell, args, out, true))
            .add("ip route <network:ip> <mask:ip> <null:port>", (shell, args, out) -> route(shell, args, out, true))
            .add(
                    "ip route vrf <vrf:name> <network:ip> <mask:ip> <hop:ip>",
                    (shell, args, out) -> route(shell, args, out, true))
            .add("no ip route <network:ip> <mask:ip> <hop:ip>", (shell, args, out) -> route(shell, args, out, false))
            .add("no ip route <network:ip> <mask:ip> <null:port>", (shell, args, out) -> route(shell, args, out, false))
            .add(
                    "no ip route vrf <vrf:name> <network:ip> <mask:ip> <hop:ip>",
                    (shell, args, out) -> route(shell, args, out, false))
            .add("ipv6 route <prefix:prefix6> <hop:ip6>", (shell, args, out) -> route6(shell, args, true))
            .add("no ipv6 route <prefix:prefix6> <hop:ip6>", (shell, args, out) -> route6(shell, args, false));

    private IosConfig() {}

    /** Lines that the device takes, keeps and shows, and that change nothing here. */
    private static Grammar<IosShell> keep(Grammar<IosShell> grammar, String... lines) {
        for (String line : lines) {
            grammar.add(line, (shell, args, out) -> note(shell, args));
        }
        return grammar;
    }

    private static void note(IosShell shell, Arguments args) {
        String line = String.join(" ", args.words());
        shell.system().otherLines().removeIf(line::equals);
        if (!line.startsWith("no ")) {
            shell.system().otherLines().add(line);
        }
        shell.system().changed();
    }

    private static void lldp(IosShell shell, boolean on) {
        shell.system().device().setLldpEnabled(on);
        shell.system().changed();
    }

    private static void enterInterface(IosShell shell, Arguments args, Transcript out) {
        IosSystem system = shell.system();
        String written = args.get("port");
        Optional<NetInterface> port = system.names().find(written).flatMap(system.device()::find);
        if (port.isEmpty()) {
            port = InterfaceNames.creatable("Loopback", written).map(name -> loopback(system, name));
        }
        if (port.isEmpty()) {
            out.line(" ".repeat(shell.prompt().length() + "interface ".length()) + "^");
            out.line("% Invalid input detected at '^' marker.");
            out.line("");
            return;
        }
        shell.enter(port.get());
    }

    private static NetInterface loopback(IosSystem system, String name) {
        NetInterface port = new NetInterface(
                name,
                NetInterface.Kind.LOOPBACK,
                Optional.empty(),
                0,
                system.baseMac(),
                system.chassis().clock());
        port.setEnabled(true);
        system.device().add(port);
        return port;
    }

    private static void route(IosShell shell, Arguments args, Transcript out, boolean add) {
        Optional<IpPrefix> prefix = IpPrefix.parse(args.get("network"), args.get("mask"));
        if (prefix.isEmpty() || !prefix.get().network().equals(prefix.get())) {
            out.line("%Inconsistent address and mask");
            return;
        }
        String vrf = args.has("vrf") ? args.get("vrf") : "";
        if (!vrf.isEmpty() && !shell.system().device().vrfs().contains(vrf)) {
            out.line("% IP routing table " + vrf + " does not exist. Create first");
            return;
        }
        Optional<InetAddress> hop = args.has("hop") ? IpPrefix.literal(args.get("hop")) : Optional.empty();
        change(shell, new StaticRoute(prefix.get(), hop, vrf), out, add);
    }

    private static void route6(IosShell shell, Arguments args, boolean add) {
        IpPrefix prefix = IpPrefix.parse(args.get("prefix")).orElseThrow().network();
        StaticRoute route = new StaticRoute(prefix, IpPrefix.literal(args.get("hop")), "");
        change(shell, route, new Transcript(), add);
    }

    private static void change(IosShell shell, StaticRoute route, Transcript out, boolean add) {
        shell.system().changed();
        if (add) {
            shell.system().device().addRoute(route);
        } else if (!shell.system().device().removeRoute(route)) {
            out.line("%No matching route to delete");
        }
    }
}
