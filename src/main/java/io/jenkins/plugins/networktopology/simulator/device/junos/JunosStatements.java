package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.ArgumentType;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import java.util.Map;

/** The statements that this Junos knows. */
final class JunosStatements {

    private static final String PORT = "(ge|xe|et)-\\d+/\\d+/\\d+|fxp0|em\\d|lo0|ae\\d+|irb";

    static final Map<String, ArgumentType> TYPES = Map.ofEntries(
            Map.entry("port", ArgumentType.word(text -> text.matches(PORT))),
            Map.entry("logical", ArgumentType.word(text -> text.matches("(" + PORT + ")\\.\\d+"))),
            Map.entry("lldpport", ArgumentType.word(text -> text.matches("(" + PORT + ")(\\.\\d+)?"))),
            Map.entry("unit", ArgumentType.number(0, 16385)),
            Map.entry("number", ArgumentType.number(0, 999_999)),
            Map.entry("interval", ArgumentType.number(5, 32768)),
            Map.entry("multiplier", ArgumentType.number(2, 10)),
            Map.entry("name", ArgumentType.word(text -> text.matches("[A-Za-z0-9_][\\w.-]{0,254}"))),
            Map.entry("word", ArgumentType.word(text -> true)),
            Map.entry("rest", ArgumentType.rest()),
            Map.entry("ip", ArgumentType.word(text -> IpPrefix.literal(text).isPresent())),
            Map.entry("prefix", ArgumentType.word(text -> IpPrefix.parse(text).isPresent())),
            Map.entry(
                    "prefix4",
                    ArgumentType.word(text ->
                            IpPrefix.parse(text).filter(IpPrefix::isIpv4).isPresent())),
            Map.entry(
                    "prefix6",
                    ArgumentType.word(text ->
                            IpPrefix.parse(text).filter(p -> !p.isIpv4()).isPresent())));

    private static final String[] PATTERNS = {
        "system host-name <name:name>",
        "system domain-name <name:name>",
        "system root-authentication encrypted-password <text:word>",
        "system login user <user:name> class <class:name>",
        "system login user <user:name> authentication encrypted-password <text:word>",
        "system services ssh",
        "system services ssh root-login <how:name>",
        "system services netconf ssh",
        "system services netconf rfc-compliant",
        "system syslog <rest:rest>",
        "system ntp <rest:rest>",
        "chassis auto-image-upgrade",
        "chassis fpc <fpc:number> pic <pic:number> number-of-ports <number:number>",
        "interfaces <port:port>",
        "interfaces <port:port> disable",
        "interfaces <port:port> description <text:word>",
        "interfaces <port:port> mtu <mtu:number>",
        "interfaces <port:port> unit <unit:unit>",
        "interfaces <port:port> unit <unit:unit> disable",
        "interfaces <port:port> unit <unit:unit> description <text:word>",
        "interfaces <port:port> unit <unit:unit> family inet",
        "interfaces <port:port> unit <unit:unit> family inet dhcp",
        "interfaces <port:port> unit <unit:unit> family inet mtu <mtu:number>",
        "interfaces <port:port> unit <unit:unit> family inet address <address:prefix4>",
        "interfaces <port:port> unit <unit:unit> family inet6",
        "interfaces <port:port> unit <unit:unit> family inet6 mtu <mtu:number>",
        "interfaces <port:port> unit <unit:unit> family inet6 address <address:prefix6>",
        "protocols lldp",
        "protocols lldp disable",
        "protocols lldp interface all",
        "protocols lldp interface all disable",
        "protocols lldp interface <port:lldpport>",
        "protocols lldp interface <port:lldpport> disable",
        "protocols lldp port-id-subtype interface-name",
        "protocols lldp port-id-subtype locally-assigned",
        "protocols lldp advertisement-interval <seconds:interval>",
        "protocols lldp hold-multiplier <times:multiplier>",
        "protocols lldp management-address <address:ip>",
        "routing-options router-id <address:ip>",
        "routing-options static route <prefix:prefix> next-hop <hop:ip>",
        "routing-options static route <prefix:prefix> discard",
        "routing-options static route <prefix:prefix> reject",
        "routing-instances <name:name>",
        "routing-instances <name:name> instance-type virtual-router",
        "routing-instances <name:name> instance-type vrf",
        "routing-instances <name:name> interface <port:logical>",
        "routing-instances <name:name> routing-options static route <prefix:prefix> next-hop <hop:ip>"
    };

    private JunosStatements() {}

    /** Adds every statement behind {@code verb}, with one action for all. */
    static void add(Grammar<JunosShell> grammar, String verb, Grammar.Action<JunosShell> action) {
        for (String pattern : PATTERNS) {
            grammar.add(verb + " " + pattern, action);
        }
    }

    /** The statements alone, to read hierarchy levels with. */
    static Grammar<JunosShell> levels() {
        Grammar<JunosShell> grammar = new Grammar<>(TYPES);
        for (String pattern : PATTERNS) {
            grammar.add(pattern, (shell, args, out) -> {});
        }
        return grammar;
    }
}
