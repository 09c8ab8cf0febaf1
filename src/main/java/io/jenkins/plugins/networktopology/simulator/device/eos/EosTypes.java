package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.ArgumentType;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import java.util.Map;
import java.util.Optional;

/** What EOS commands take as arguments. */
final class EosTypes {

    private static final String PORT = "(?i)(et?h?[a-z]*|ma[a-z]*|lo[a-z]*)\\s*\\d[\\d/]*";

    private static final Map<String, ArgumentType> TYPES = Map.ofEntries(
            Map.entry(
                    "ip",
                    ArgumentType.word(
                            text -> text.contains(".") && IpPrefix.literal(text).isPresent())),
            Map.entry(
                    "ip6",
                    ArgumentType.word(
                            text -> text.contains(":") && IpPrefix.literal(text).isPresent())),
            Map.entry(
                    "prefix4",
                    ArgumentType.word(text ->
                            IpPrefix.parse(text).filter(IpPrefix::isIpv4).isPresent())),
            Map.entry(
                    "prefix6",
                    ArgumentType.word(text ->
                            IpPrefix.parse(text).filter(p -> !p.isIpv4()).isPresent())),
            Map.entry("word", ArgumentType.word(text -> true)),
            Map.entry("name", ArgumentType.word(text -> text.matches("[A-Za-z0-9][\\w.-]{0,62}"))),
            Map.entry("port", ArgumentType.named(text -> text.matches(PORT) ? Optional.of(text) : Optional.empty())),
            Map.entry("rest", ArgumentType.rest()),
            Map.entry("number", ArgumentType.number(0, 999_999_999)),
            Map.entry("timer", ArgumentType.number(1, 32768)),
            Map.entry("hold", ArgumentType.number(10, 65535)));

    private EosTypes() {}

    static Grammar<EosShell> grammar() {
        return new Grammar<>(TYPES);
    }
}
