package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.util.Optional;

/** The interface configuration mode of EOS. A port is a switch port, and up, until it is told otherwise. */
final class EosInterfaceConfig {

    static final Grammar<EosShell> GRAMMAR = EosTypes.grammar()
            .add("exit", (shell, args, out) -> shell.exit())
            .add("end", (shell, args, out) -> shell.end())
            .add("no switchport", (shell, args, out) -> shell.port().setRouted(true))
            .add("switchport", (shell, args, out) -> shell.port().setRouted(false))
            .add(
                    "ip address <prefix:prefix4>",
                    (shell, args, out) -> address(shell, IpPrefix.parse(args.get("prefix")), out))
            .add(
                    "ip address <address:ip> <mask:ip>",
                    (shell, args, out) -> address(shell, IpPrefix.parse(args.get("address"), args.get("mask")), out))
            .add("no ip address", (shell, args, out) -> shell.port().clearAddresses(true))
            .add(
                    "ipv6 address <prefix:prefix6>",
                    (shell, args, out) -> IpPrefix.parse(args.get("prefix")).ifPresent(shell.port()::add))
            .add("ipv6 address <prefix:prefix6> link-local", (shell, args, out) -> {
                IpPrefix prefix = IpPrefix.parse(args.get("prefix")).orElseThrow();
                if (prefix.isLinkLocal()) {
                    shell.port().setLinkLocal(prefix.address());
                } else {
                    out.line("% Invalid link-local address");
                }
            })
            .add(
                    "ipv6 address <prefix:prefix6> eui-64",
                    (shell, args, out) -> shell.port()
                            .add(IpPrefix.parse(args.get("prefix"))
                                    .orElseThrow()
                                    .withModifiedEui64(shell.port().mac())))
            .add("no ipv6 address", (shell, args, out) -> shell.port().clearAddresses(false))
            .add("ipv6 enable", (shell, args, out) -> {})
            .add("shutdown", (shell, args, out) -> shell.port().setEnabled(false))
            .add("no shutdown", (shell, args, out) -> shell.port().setEnabled(true))
            .add("description <text:rest>", (shell, args, out) -> shell.port().setDescription(args.get("text")))
            .add("no description", (shell, args, out) -> shell.port().setDescription(""))
            .add("mtu <mtu:number>", (shell, args, out) -> {})
            .add("vrf <vrf:name>", (shell, args, out) -> {
                if (shell.system().device().vrfs().contains(args.get("vrf"))) {
                    shell.port().clearAddresses(true);
                    shell.port().setVrf(args.get("vrf"));
                } else {
                    out.line("% VRF " + args.get("vrf") + " does not exist");
                }
            })
            .add("no vrf", (shell, args, out) -> shell.port().setVrf(""))
            .add("lldp transmit", (shell, args, out) -> shell.port().setLldpTransmit(true))
            .add("no lldp transmit", (shell, args, out) -> shell.port().setLldpTransmit(false))
            .add("lldp receive", (shell, args, out) -> shell.port().setLldpReceive(true))
            .add("no lldp receive", (shell, args, out) -> shell.port().setLldpReceive(false));

    private EosInterfaceConfig() {}

    private static void address(EosShell shell, Optional<IpPrefix> read, Transcript out) {
        if (read.isEmpty() || read.get().isNetworkOrBroadcast()) {
            out.line("% Invalid IP address");
            return;
        }
        IpPrefix address = read.get();
        for (NetInterface other : shell.system().device().interfaces()) {
            boolean rival = other != shell.port()
                    && other.kind() != NetInterface.Kind.MANAGEMENT
                    && other.vrf().equals(shell.port().vrf());
            if (rival && other.addresses().stream().anyMatch(address::overlaps)) {
                out.line("%% Address %s overlaps with existing interface %s", address, other.name());
                return;
            }
        }
        if (!shell.port().routed()) {
            out.line("! IP configuration will be ignored while interface "
                    + shell.port().name() + " is not a routed port.");
        }
        shell.port().clearAddresses(true);
        shell.port().add(address);
    }
}
