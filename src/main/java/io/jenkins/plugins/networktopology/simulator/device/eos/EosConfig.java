package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Arguments;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.InterfaceNames;
import io.jenkins.plugins.networktopology.simulator.device.cli.TextEntry;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import java.util.List;
import java.util.Optional;

/** The global configuration mode of EOS. */
final class EosConfig {

    static final Grammar<EosShell> OTHER_GRAMMAR = EosTypes.grammar()
            .add("exit", (shell, args, out) -> shell.exit())
            .add("end", (shell, args, out) -> shell.end())
            .add("no shutdown", (shell, args, out) -> {})
            .add("protocol <rest:rest>", (shell, args, out) -> {})
            .add("transport <rest:rest>", (shell, args, out) -> {});

    static final Grammar<EosShell> GRAMMAR = EosTypes.grammar()
            .add("exit", (shell, args, out) -> shell.exit())
            .add("end", (shell, args, out) -> shell.end())
            .add("abort", (shell, args, out) -> shell.end())
            .add("hostname <name:name>", (shell, args, out) -> shell.system().hostname(args.get("name")))
            .add("no hostname", (shell, args, out) -> shell.system().hostname("localhost"))
            .add("interface <port:port>", (shell, args, out) -> enterInterface(shell, args, out))
            .add("lldp run", (shell, args, out) -> shell.system().device().setLldpEnabled(true))
            .add("no lldp run", (shell, args, out) -> shell.system().device().setLldpEnabled(false))
            .add(
                    "lldp timer <seconds:timer>",
                    (shell, args, out) -> shell.system().device().setLldpTimer(args.number("seconds")))
            .add(
                    "lldp hold-time <seconds:hold>",
                    (shell, args, out) -> shell.system().device().setLldpHold(args.number("seconds")))
            .add(
                    "lldp holdtime <seconds:hold>",
                    (shell, args, out) -> shell.system().device().setLldpHold(args.number("seconds")))
            .add("ip routing", (shell, args, out) -> shell.system().device().setForwarding(true))
            .add("no ip routing", (shell, args, out) -> shell.system().device().setForwarding(false))
            .add("ip route <prefix:prefix4> <hop:ip>", (shell, args, out) -> route(shell, args, true))
            .add("no ip route <prefix:prefix4> <hop:ip>", (shell, args, out) -> route(shell, args, false))
            .add("ipv6 route <prefix:prefix6> <hop:ip6>", (shell, args, out) -> route(shell, args, true))
            .add("no ipv6 route <prefix:prefix6> <hop:ip6>", (shell, args, out) -> route(shell, args, false))
            .add("vrf instance <vrf:name>", (shell, args, out) -> {
                shell.system().device().vrfs().add(args.get("vrf"));
                shell.enterOther("-vrf-" + args.get("vrf"));
            })
            .add("username <rest:rest>", (shell, args, out) -> username(shell, args.get("rest")))
            .add("aaa authorization exec default local", (shell, args, out) -> {
                shell.system().privilegeAtLogin();
                note(shell, args);
            })
            .add("management <rest:rest>", (shell, args, out) -> shell.enterOther("-mgmt"))
            .add("ipv6 unicast-routing", (shell, args, out) -> note(shell, args))
            .add("service <rest:rest>", (shell, args, out) -> note(shell, args))
            .add("no aaa root", (shell, args, out) -> {})
            .add("spanning-tree <rest:rest>", (shell, args, out) -> note(shell, args))
            .add("no spanning-tree <rest:rest>", (shell, args, out) -> note(shell, args))
            .add("transceiver <rest:rest>", (shell, args, out) -> note(shell, args))
            .add("agent <rest:rest>", (shell, args, out) -> note(shell, args))
            .add("banner login", (shell, args, out) -> TextEntry.untilEof(shell, out))
            .add("banner motd", (shell, args, out) -> TextEntry.untilEof(shell, out))
            .add("logging <rest:rest>", (shell, args, out) -> note(shell, args));

    private EosConfig() {}

    private static void note(EosShell shell, Arguments args) {
        shell.system().otherLines().add(String.join(" ", args.words()));
    }

    /** {@code username U [privilege N] [role R] secret [0] P}; a hash is kept as it is. */
    private static void username(EosShell shell, String typed) {
        List<String> words = List.of(typed.split("\\s+"));
        int secret = words.indexOf("secret");
        if (secret > 0 && secret + 1 < words.size()) {
            boolean clear = words.get(secret + 1).equals("0") && secret + 2 < words.size();
            shell.system().account(words.get(0), words.get(clear ? secret + 2 : secret + 1));
        }
    }

    private static void enterInterface(EosShell shell, Arguments args, Transcript out) {
        EosSystem system = shell.system();
        String written = args.get("port");
        Optional<NetInterface> port = system.names().find(written).flatMap(system.device()::find);
        if (port.isEmpty()) {
            port = InterfaceNames.creatable("Loopback", written).map(name -> loopback(system, name));
        }
        port.ifPresentOrElse(shell::enter, () -> out.line("% Invalid input (at token 1: '" + written + "')"));
    }

    private static NetInterface loopback(EosSystem system, String name) {
        NetInterface port = new NetInterface(
                name,
                NetInterface.Kind.LOOPBACK,
                Optional.empty(),
                0,
                system.systemMac(),
                system.chassis().clock());
        port.setEnabled(true);
        system.device().add(port);
        return port;
    }

    private static void route(EosShell shell, Arguments args, boolean add) {
        IpPrefix prefix = IpPrefix.parse(args.get("prefix")).orElseThrow().network();
        StaticRoute route = new StaticRoute(prefix, IpPrefix.literal(args.get("hop")), "");
        if (add) {
            shell.system().device().addRoute(route);
        } else {
            shell.system().device().removeRoute(route);
        }
    }
}
