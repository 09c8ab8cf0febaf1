package io.jenkins.plugins.networktopology.verify.interfaces.parser;

import io.jenkins.plugins.networktopology.verify.interfaces.InterfaceParser;
import java.util.Map;
import java.util.Optional;

/** The interface parsers by dialect. */
public final class InterfaceParsers {

    private static final Map<String, InterfaceParser> BY_DIALECT = Map.ofEntries(
            Map.entry("cisco_ios", new CiscoInterfaceParser()),
            Map.entry("cisco_xr", new CiscoInterfaceParser()),
            Map.entry("juniper_junos", new JunosInterfaceParser()),
            Map.entry("arista_eos", new EosInterfaceParser()),
            Map.entry("linux", new LinuxInterfaceParser()));

    private InterfaceParsers() {}

    /**
     * The parser of a dialect.
     *
     * @param dialect as netmiko names its device types, such as {@code cisco_ios}
     * @return empty if nobody has taught us that dialect
     */
    public static Optional<InterfaceParser> forDialect(String dialect) {
        return Optional.ofNullable(BY_DIALECT.get(dialect));
    }
}
