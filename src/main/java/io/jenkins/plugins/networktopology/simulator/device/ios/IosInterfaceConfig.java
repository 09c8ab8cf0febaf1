package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Arguments;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;

/** The interface configuration mode of IOS. */
final class IosInterfaceConfig {

    static final Grammar<IosShell> GRAMMAR = IosTypes.configGrammar()
            .add("ip address <address:ip> <mask:ip>", IosInterfaceConfig::address)
            .add("ip address <address:ip> <mask:ip> secondary", IosInterfaceConfig::secondary)
            .add("ip address dhcp", (shell, args, out) -> shell.port().clearAddresses(true))
            .add("no ip address", (shell, args, out) -> shell.port().clearAddresses(true))
            .add(
                    "no ip address <address:ip> <mask:ip>",
                    (shell, args, out) -> shell.port().clearAddresses(true))
            .add("ipv6 address <prefix:prefix6>", (shell, args, out) -> {
                shell.port().add(IpPrefix.parse(args.get("prefix")).orElseThrow());
                shell.system().changed();
            })
            .add("ipv6 address <address:ip6> link-local", IosInterfaceConfig::linkLocal)
            .add("ipv6 address <prefix:prefix6> eui-64", (shell, args, out) -> {
                shell.port().add(eui64(shell, args));
                shell.system().changed();
            })
            .add(
                    "no ipv6 address <prefix:prefix6>",
                    (shell, args, out) -> IpPrefix.parse(args.get("prefix")).ifPresent(shell.port()::remove))
            .add(
                    "no ipv6 address <prefix:prefix6> eui-64",
                    (shell, args, out) -> shell.port().remove(eui64(shell, args)))
            .add(
                    "no ipv6 address <address:ip6> link-local",
                    (shell, args, out) -> IpPrefix.literal(args.get("address"))
                            .ifPresent(address -> shell.port().remove(new IpPrefix(address, 64))))
            .add("no ipv6 address", (shell, args, out) -> shell.port().clearAddresses(false))
            .add("ipv6 enable", (shell, args, out) -> {})
            .add("shutdown", (shell, args, out) -> enable(shell, false, out))
            .add("no shutdown", (shell, args, out) -> enable(shell, true, out))
            .add("description <rest:rest>", (shell, args, out) -> shell.port().setDescription(args.get("rest")))
            .add("no description", (shell, args, out) -> shell.port().setDescription(""))
            .add("vrf forwarding <vrf:name>", IosInterfaceConfig::vrf)
            .add("no vrf forwarding", (shell, args, out) -> shell.port().setVrf(""))
            .add("lldp transmit", (shell, args, out) -> shell.port().setLldpTransmit(true))
            .add("lldp receive", (shell, args, out) -> shell.port().setLldpReceive(true))
            .add("no lldp transmit", (shell, args, out) -> shell.port().setLldpTransmit(false))
            .add("no lldp receive", (shell, args, out) -> shell.port().setLldpReceive(false))
            .add("negotiation auto", (shell, args, out) -> {})
            .add("no negotiation auto", (shell, args, out) -> {})
            .add("mtu <number:number>", (shell, args, out) -> {})
            .add("ip mtu <number:number>", (shell, args, out) -> {})
            .add("bandwidth <number:number>", (shell, args, out) -> {})
            .add("speed <number:number>", (shell, args, out) -> {})
            .add("no switchport", (shell, args, out) -> invalid(shell, out));

    private IosInterfaceConfig() {}

    private static void address(IosShell shell, Arguments args, Transcript out) {
        readable(args, out).filter(address -> fits(shell, address, out)).ifPresent(address -> {
            shell.port().clearAddresses(true);
            shell.port().add(address);
            shell.system().changed();
        });
    }

    private static void secondary(IosShell shell, Arguments args, Transcript out) {
        readable(args, out).filter(address -> fits(shell, address, out)).ifPresent(address -> {
            shell.port().add(address);
            shell.system().changed();
        });
    }

    private static void linkLocal(IosShell shell, Arguments args, Transcript out) {
        InetAddress address = IpPrefix.literal(args.get("address")).orElseThrow();
        if (!address.isLinkLocalAddress()) {
            out.line("% Invalid link-local address");
            return;
        }
        shell.port().setLinkLocal(address);
        shell.system().changed();
    }

    private static IpPrefix eui64(IosShell shell, Arguments args) {
        return IpPrefix.parse(args.get("prefix"))
                .orElseThrow()
                .withModifiedEui64(shell.port().mac());
    }

    private static Optional<IpPrefix> readable(Arguments args, Transcript out) {
        Optional<IpPrefix> address = IpPrefix.parse(args.get("address"), args.get("mask"));
        if (address.isEmpty()) {
            out.line("Bad mask 0x%s for address %s", hex(args.get("mask")), args.get("address"));
        } else if (address.get().isNetworkOrBroadcast()) {
            out.line("Bad mask /%d for address %s", address.get().length(), args.get("address"));
            return Optional.empty();
        }
        return address;
    }

    private static String hex(String mask) {
        StringBuilder text = new StringBuilder();
        for (String octet : mask.split("\\.")) {
            text.append(String.format(java.util.Locale.ROOT, "%02X", Integer.parseInt(octet)));
        }
        return text.toString();
    }

    /**
     * Whether no other port has this subnet. The management port is left out, kinder than the device: the image's
     * 10.0.0.15/24 would rule out the addresses of k8s-topo's own examples.
     */
    private static boolean fits(IosShell shell, IpPrefix address, Transcript out) {
        for (NetInterface other : shell.system().device().interfaces()) {
            boolean rival = other != shell.port()
                    && other.kind() != NetInterface.Kind.MANAGEMENT
                    && other.vrf().equals(shell.port().vrf());
            if (rival && other.addresses().stream().anyMatch(address::overlaps)) {
                out.line("%% %s overlaps with %s", address.network().host(), other.name());
                return false;
            }
        }
        return true;
    }

    private static void vrf(IosShell shell, Arguments args, Transcript out) {
        String vrf = args.get("vrf");
        if (!shell.system().device().vrfs().contains(vrf)) {
            out.line("%% VRF %s does not exist or does not have a RD.", vrf);
            return;
        }
        if (shell.port().ipv4().isPresent()) {
            out.line(
                    "%% Interface %s IPv4 disabled and address(es) removed due to enabling VRF %s",
                    shell.port().name(), vrf);
            shell.port().clearAddresses(true);
        }
        shell.port().setVrf(vrf);
    }

    /** Changes the state; the console's messages about it reach terminals late, in the middle of whatever is shown. */
    private static void enable(IosShell shell, boolean on, Transcript out) {
        NetInterface port = shell.port();
        if (port.enabled() == on) {
            return;
        }
        port.setEnabled(on);
        shell.system().changed();
        if (!shell.system().chassis().packaging().isMeshnetFork()) {
            return;
        }
        String state = on ? "up" : "administratively down";
        String link = on ? "%LINK-3-UPDOWN: Interface " : "%LINK-5-CHANGED: Interface ";
        out.later(Duration.ofMillis(150), log(shell, 150, link + port.name() + ", changed state to " + state));
        out.later(
                Duration.ofMillis(400),
                log(
                        shell,
                        400,
                        "%LINEPROTO-5-UPDOWN: Line protocol on Interface " + port.name() + ", changed state to "
                                + (on ? "up" : "down")));
    }

    private static String log(IosShell shell, int millis, String text) {
        var time = shell.system().chassis().clock().instant().plusMillis(millis);
        return "\n*" + Words.syslog(time) + ": " + text + "\n";
    }

    private static void invalid(IosShell shell, Transcript out) {
        out.line(" ".repeat(shell.prompt().length() + "no ".length()) + "^");
        out.line("% Invalid input detected at '^' marker.");
        out.line("");
    }
}
