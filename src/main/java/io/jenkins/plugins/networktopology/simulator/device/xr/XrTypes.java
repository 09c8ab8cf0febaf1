package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.ArgumentType;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import java.util.Map;
import java.util.Optional;

/** What IOS XR commands take as arguments. */
final class XrTypes {

    private static final String PORT =
            "(?i)((g|gi|gig[a-z]*)\\s*0/0/0/\\d+|(mg|mgmt[a-z]*)\\s*0/(RP)?0/CPU0/0|(lo|loop[a-z]*)\\s*\\d+)";

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
            Map.entry("lines", ArgumentType.number(0, 512)),
            Map.entry("timer", ArgumentType.number(5, 65534)),
            Map.entry("hold", ArgumentType.number(0, 65535)));

    private XrTypes() {}

    static Grammar<XrShell> grammar() {
        return new Grammar<>(TYPES);
    }

    /** A configuration mode's grammar, with what all of them take. */
    static Grammar<XrShell> configGrammar() {
        return grammar()
                .add("do <rest:rest>", (shell, args, out) -> shell.runExec(args.get("rest"), out))
                .add("exit", (shell, args, out) -> shell.exit(out))
                .add("root", (shell, args, out) -> shell.root())
                .add("end", (shell, args, out) -> shell.end())
                .add("abort", (shell, args, out) -> shell.abort())
                .add("clear", (shell, args, out) -> shell.pending().clear())
                .add("commit", (shell, args, out) -> XrCandidate.commit(shell, false, out))
                .add("commit label <label:word>", (shell, args, out) -> XrCandidate.commit(shell, false, out))
                .add("commit comment <text:rest>", (shell, args, out) -> XrCandidate.commit(shell, false, out))
                .add("commit best-effort", (shell, args, out) -> XrCandidate.commit(shell, true, out))
                .add(
                        "commit best-effort label <label:word>",
                        (shell, args, out) -> XrCandidate.commit(shell, true, out))
                .add("show configuration", (shell, args, out) -> XrCandidate.show(shell.pending(), out))
                .add("show configuration failed", (shell, args, out) -> XrCandidate.showFailed(shell.failures(), out))
                .add("show running-config", (shell, args, out) -> XrRunningConfig.show(shell.system(), out));
    }
}
