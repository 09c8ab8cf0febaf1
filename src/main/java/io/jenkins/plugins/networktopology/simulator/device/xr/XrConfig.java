package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.Arguments;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.InterfaceNames;
import io.jenkins.plugins.networktopology.simulator.device.cli.TextEntry;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

/** The global configuration mode of IOS XR, and static routes, LLDP and VRFs in theirs. */
final class XrConfig {

    static final Grammar<XrShell> LLDP_GRAMMAR = lldp(XrTypes.configGrammar(), "");

    static final Grammar<XrShell> VRF_GRAMMAR = XrTypes.configGrammar()
            .add("description <text:rest>", (shell, args, out) -> {})
            .add("address-family ipv4 unicast", (shell, args, out) -> shell.enter(XrShell.Mode.OTHER, ""))
            .add("address-family ipv6 unicast", (shell, args, out) -> shell.enter(XrShell.Mode.OTHER, ""));

    static final Grammar<XrShell> STATIC_GRAMMAR = XrTypes.configGrammar()
            .add(
                    "address-family ipv4 unicast",
                    (shell, args, out) ->
                            shell.enter(XrShell.Mode.STATIC_FAMILY, "router static\n address-family ipv4 unicast"))
            .add(
                    "address-family ipv6 unicast",
                    (shell, args, out) ->
                            shell.enter(XrShell.Mode.STATIC_FAMILY, "router static\n address-family ipv6 unicast"));

    static final Grammar<XrShell> STATIC_FAMILY_GRAMMAR = XrTypes.configGrammar()
            .add("<prefix:prefix4> <hop:ip>", (shell, args, out) -> route(shell, args, true))
            .add("<prefix6:prefix6> <hop:ip6>", (shell, args, out) -> route(shell, args, true))
            .add("no <prefix:prefix4> <hop:ip>", (shell, args, out) -> route(shell, args, false))
            .add("no <prefix6:prefix6> <hop:ip6>", (shell, args, out) -> route(shell, args, false));

    static final Grammar<XrShell> OTHER_GRAMMAR = XrTypes.configGrammar();

    static final Grammar<XrShell> GRAMMAR = lldp(XrTypes.configGrammar(), "lldp ")
            .add(
                    "hostname <name:name>",
                    (shell, args, out) ->
                            shell.change("hostname " + args.get("name"), system -> system.hostname(args.get("name"))))
            .add("no hostname", (shell, args, out) -> shell.change("no hostname", system -> system.hostname("ios")))
            .add("interface <port:port>", (shell, args, out) -> enterInterface(shell, args))
            .add("interface <port:port> <line:rest>", (shell, args, out) -> oneLine(shell, args, out))
            .add("lldp", (shell, args, out) -> {
                shell.change("lldp", system -> system.device().setLldpEnabled(true));
                shell.enter(XrShell.Mode.LLDP, "lldp");
            })
            .add(
                    "no lldp",
                    (shell, args, out) ->
                            shell.change("no lldp", system -> system.device().setLldpEnabled(false)))
            .add("vrf <vrf:name>", (shell, args, out) -> {
                shell.change(
                        "vrf " + args.get("vrf"),
                        system -> system.device().vrfs().add(args.get("vrf")));
                shell.enter(XrShell.Mode.VRF, "vrf " + args.get("vrf"));
            })
            .add("router static", (shell, args, out) -> shell.enter(XrShell.Mode.STATIC, "router static"))
            .add(
                    "router static address-family ipv4 unicast <prefix:prefix4> <hop:ip>",
                    (shell, args, out) -> route(shell, args, true))
            .add("ssh server <rest:rest>", XrConfig::note)
            .add("ssh timeout <rest:rest>", XrConfig::note)
            .add("netconf agent ssh", XrConfig::note)
            .add("netconf-yang agent ssh", XrConfig::note)
            .add("xml agent tty", XrConfig::note)
            .add("cdp", XrConfig::note)
            .add("username <rest:rest>", XrConfig::note)
            .add("domain name <rest:rest>", XrConfig::note)
            .add("line console <rest:rest>", XrConfig::note)
            .add("banner <rest:rest>", (shell, args, out) -> TextEntry.delimited(shell, args.get("rest"), out))
            .add("logging <rest:rest>", XrConfig::note);

    private XrConfig() {}

    private static Grammar<XrShell> lldp(Grammar<XrShell> grammar, String verb) {
        return grammar.add(
                        verb + "timer <seconds:timer>",
                        (shell, args, out) -> shell.change(
                                verb + "timer " + args.get("seconds"),
                                system -> system.device().setLldpTimer(args.number("seconds"))))
                .add(
                        verb + "holdtime <seconds:hold>",
                        (shell, args, out) -> shell.change(
                                verb + "holdtime " + args.get("seconds"),
                                system -> system.device().setLldpHold(args.number("seconds"))))
                .add(verb + "reinit <seconds:number>", XrConfig::note)
                .add(verb + "management enable", XrConfig::note);
    }

    private static void note(XrShell shell, Arguments args, Transcript out) {
        String line = String.join(" ", args.words());
        shell.change(line, system -> system.otherLines().add(line));
    }

    /** The name as XR writes it, for ports that the router has and for those that it may get one day. */
    private static String fullName(XrShell shell, String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return shell.system()
                .names()
                .find(written)
                .or(() -> InterfaceNames.creatable("Loopback", written))
                .orElseGet(() -> (lower.startsWith("m") ? "MgmtEth" : "GigabitEthernet")
                        + written.replaceFirst("^[A-Za-z]+\\s*", ""));
    }

    private static void enterInterface(XrShell shell, Arguments args) {
        XrSystem system = shell.system();
        String name = fullName(shell, args.get("port"));
        Optional<NetInterface> port = system.device().find(name);
        if (port.isEmpty() && name.startsWith("Loopback")) {
            NetInterface loopback = new NetInterface(
                    name,
                    NetInterface.Kind.LOOPBACK,
                    Optional.empty(),
                    0,
                    system.base(),
                    system.chassis().clock());
            loopback.setEnabled(true);
            shell.change("interface " + name, committed -> committed.device().add(loopback));
            port = Optional.of(loopback);
        }
        shell.enter(port, "interface " + name);
    }

    private static void oneLine(XrShell shell, Arguments args, Transcript out) {
        enterInterface(shell, args);
        var parsed = XrInterfaceConfig.GRAMMAR.parse(args.get("line"));
        if (parsed.action().isPresent()) {
            parsed.run(shell, out);
        } else {
            shell.refuse(parsed, args.get("line"), out);
        }
        shell.exit(out);
    }

    private static void route(XrShell shell, Arguments args, boolean add) {
        IpPrefix prefix = IpPrefix.parse(args.get(args.has("prefix") ? "prefix" : "prefix6"))
                .orElseThrow();
        Optional<InetAddress> hop = IpPrefix.literal(args.get("hop"));
        StaticRoute route = new StaticRoute(prefix.network(), hop, "");
        String line = (add ? "" : "no ") + prefix.network() + " " + args.get("hop");
        shell.change(line, system -> {
            if (add) {
                system.device().addRoute(route);
            } else {
                system.device().removeRoute(route);
            }
        });
    }
}
