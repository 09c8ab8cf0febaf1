package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.ArgumentType;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import java.util.Map;
import java.util.Optional;

/** What IOS commands take as arguments. */
final class IosTypes {

    private static final String PORT = "(?i)(g|gi|gig.*|lo|loop.*|nu|null)\\s*\\d[\\d/.]*";

    private static final Map<String, ArgumentType> TYPES = Map.ofEntries(
            Map.entry("ip", ArgumentType.word(IosTypes::isIpv4)),
            Map.entry(
                    "prefix6",
                    ArgumentType.word(text ->
                            IpPrefix.parse(text).filter(p -> !p.isIpv4()).isPresent())),
            Map.entry(
                    "ip6",
                    ArgumentType.word(
                            text -> text.contains(":") && IpPrefix.literal(text).isPresent())),
            Map.entry("word", ArgumentType.word(text -> true)),
            Map.entry("name", ArgumentType.word(text -> text.matches("[A-Za-z0-9][\\w.-]{0,62}"))),
            Map.entry("port", ArgumentType.named(text -> text.matches(PORT) ? Optional.of(text) : Optional.empty())),
            Map.entry("rest", ArgumentType.rest()),
            Map.entry("number", ArgumentType.number(0, 999_999_999)),
            Map.entry("lines", ArgumentType.number(0, 512)),
            Map.entry("timer", ArgumentType.number(5, 65534)),
            Map.entry("hold", ArgumentType.number(0, 65535)),
            Map.entry("reinit", ArgumentType.number(2, 5)));

    private IosTypes() {}

    static Grammar<IosShell> grammar() {
        return new Grammar<>(TYPES);
    }

    /** A configuration mode's grammar, with what all of them take. */
    static Grammar<IosShell> configGrammar() {
        return grammar()
                .add("do <rest:rest>", (shell, args, out) -> shell.runExec(args.get("rest"), out))
                .add("exit", (shell, args, out) -> shell.exit())
                .add("end", (shell, args, out) -> shell.end());
    }

    private static boolean isIpv4(String text) {
        return IpPrefix.literal(text)
                .filter(address -> address.getAddress().length == 4)
                .isPresent();
    }
}
