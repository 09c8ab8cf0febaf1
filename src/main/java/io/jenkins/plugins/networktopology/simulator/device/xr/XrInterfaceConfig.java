package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.Arguments;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Consumer;

/** The interface configuration mode of IOS XR. */
final class XrInterfaceConfig {

    static final Grammar<XrShell> LLDP_GRAMMAR = XrTypes.configGrammar()
            .add("receive disable", (shell, args, out) -> receive(shell, false))
            .add("transmit disable", (shell, args, out) -> transmit(shell, false))
            .add("no receive disable", (shell, args, out) -> receive(shell, true))
            .add("no transmit disable", (shell, args, out) -> transmit(shell, true));

    static final Grammar<XrShell> GRAMMAR = XrTypes.configGrammar()
            .add(
                    "ipv4 address <address:ip> <mask:ip>",
                    (shell, args, out) ->
                            address(shell, IpPrefix.parse(args.get("address"), args.get("mask")), args, out))
            .add(
                    "ipv4 address <prefix:prefix4>",
                    (shell, args, out) -> address(shell, IpPrefix.parse(args.get("prefix")), args, out))
            .add(
                    "no ipv4 address",
                    (shell, args, out) -> change(shell, "no ipv4 address", port -> port.clearAddresses(true)))
            .add("ipv4 mtu <mtu:number>", XrInterfaceConfig::note)
            .add("ipv6 mtu <mtu:number>", XrInterfaceConfig::note)
            .add("mtu <mtu:number>", XrInterfaceConfig::note)
            .add("ipv6 enable", XrInterfaceConfig::note)
            .add("cdp", XrInterfaceConfig::note)
            .add("ipv6 address <prefix:prefix6>", (shell, args, out) -> {
                IpPrefix prefix = IpPrefix.parse(args.get("prefix")).orElseThrow();
                change(shell, "ipv6 address " + prefix, port -> port.add(prefix));
            })
            .add("ipv6 address <address:ip6> link-local", XrInterfaceConfig::linkLocal)
            .add("ipv6 address <prefix:prefix6> eui-64", (shell, args, out) -> {
                IpPrefix prefix = IpPrefix.parse(args.get("prefix")).orElseThrow();
                change(
                        shell,
                        "ipv6 address " + prefix.network() + " eui-64",
                        port -> port.add(prefix.withModifiedEui64(port.mac())));
            })
            .add(
                    "no ipv6 address",
                    (shell, args, out) -> change(shell, "no ipv6 address", port -> port.clearAddresses(false)))
            .add("shutdown", (shell, args, out) -> change(shell, "shutdown", port -> port.setEnabled(false)))
            .add("no shutdown", (shell, args, out) -> change(shell, "no shutdown", port -> port.setEnabled(true)))
            .add(
                    "description <text:rest>",
                    (shell, args, out) -> change(
                            shell, "description " + args.get("text"), port -> port.setDescription(args.get("text"))))
            .add(
                    "no description",
                    (shell, args, out) -> change(shell, "no description", port -> port.setDescription("")))
            .add(
                    "vrf <vrf:name>",
                    (shell, args, out) -> change(shell, "vrf " + args.get("vrf"), port -> port.setVrf(args.get("vrf"))))
            .add("no vrf", (shell, args, out) -> change(shell, "no vrf", port -> port.setVrf("")))
            .add("lldp", (shell, args, out) -> shell.enter(XrShell.Mode.INTERFACE_LLDP, "interface lldp"))
            .add("lldp receive disable", (shell, args, out) -> receive(shell, false))
            .add("lldp transmit disable", (shell, args, out) -> transmit(shell, false))
            .add("no lldp receive disable", (shell, args, out) -> receive(shell, true))
            .add("no lldp transmit disable", (shell, args, out) -> transmit(shell, true));

    private XrInterfaceConfig() {}

    private static void change(XrShell shell, String line, Consumer<NetInterface> effect) {
        Optional<NetInterface> port = shell.port();
        shell.change(line, system -> port.ifPresent(effect));
    }

    private static void note(XrShell shell, Arguments args, Transcript out) {
        shell.change(String.join(" ", args.words()), system -> {});
    }

    private static void receive(XrShell shell, boolean on) {
        change(shell, (on ? "no " : "") + "lldp receive disable", port -> port.setLldpReceive(on));
    }

    private static void transmit(XrShell shell, boolean on) {
        change(shell, (on ? "no " : "") + "lldp transmit disable", port -> port.setLldpTransmit(on));
    }

    private static void linkLocal(XrShell shell, Arguments args, Transcript out) {
        InetAddress address = IpPrefix.literal(args.get("address")).orElseThrow();
        if (address.isLinkLocalAddress()) {
            change(
                    shell,
                    "ipv6 address " + AddressText.of(address) + " link-local",
                    port -> port.setLinkLocal(address));
        } else {
            out.line("% Invalid input detected at '^' marker.");
        }
    }

    private static void address(XrShell shell, Optional<IpPrefix> address, Arguments args, Transcript out) {
        if (address.isEmpty()) {
            out.line("% Invalid input detected at '^' marker.");
            return;
        }
        IpPrefix prefix = address.get();
        Optional<NetInterface> port = shell.port();
        shell.change(
                "ipv4 address " + prefix.host() + " " + prefix.mask(),
                system -> objection(system, port, prefix),
                system -> port.ifPresent(target -> {
                    target.clearAddresses(true);
                    target.add(prefix);
                }));
    }

    /** The management port is left out, as on IOS. */
    private static Optional<String> objection(XrSystem system, Optional<NetInterface> port, IpPrefix prefix) {
        if (prefix.isNetworkOrBroadcast()) {
            return Optional.of("'ip-ip-ma' detected the 'warning' condition: 'Invalid IP address'");
        }
        return system.device().interfaces().stream()
                .filter(other -> other.kind() != NetInterface.Kind.MANAGEMENT)
                .filter(other -> port.filter(own -> own != other && own.vrf().equals(other.vrf()))
                        .isPresent())
                .filter(other -> other.addresses().stream().anyMatch(prefix::overlaps))
                .findFirst()
                .map(other ->
                        "'ip-ip-ma' detected the 'fatal' condition: 'Address conflicts with " + other.name() + "'");
    }
}
