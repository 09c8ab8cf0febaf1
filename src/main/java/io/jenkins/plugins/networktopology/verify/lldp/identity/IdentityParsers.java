package io.jenkins.plugins.networktopology.verify.lldp.identity;

import io.jenkins.plugins.networktopology.verify.lldp.IdentityParser;
import java.util.Map;
import java.util.Optional;

/** The identity parsers by dialect. */
public final class IdentityParsers {

    private static final Map<String, IdentityParser> BY_DIALECT = Map.ofEntries(
            Map.entry("cisco_ios", new CiscoIdentityParser()),
            Map.entry("cisco_xr", new CiscoIdentityParser()),
            Map.entry("juniper_junos", new JunosIdentityParser()),
            Map.entry("arista_eos", new EosIdentityParser()),
            Map.entry("linux", new LinuxIdentityParser()));

    private IdentityParsers() {}

    /**
     * The parser of a dialect. Its text holds the answers of several commands one behind the other, in any order; each
     * line is told by its form.
     *
     * @param dialect as netmiko names its device types, such as {@code cisco_ios}
     * @return empty if nobody has taught us that dialect
     */
    public static Optional<IdentityParser> forDialect(String dialect) {
        return Optional.ofNullable(BY_DIALECT.get(dialect));
    }
}
