package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpParser;
import java.util.Map;
import java.util.Optional;

/** The LLDP parsers by dialect. */
public final class LldpParsers {

    private static final Map<String, LldpParser> BY_DIALECT = Map.ofEntries(
            Map.entry("cisco_ios", new CiscoLldpParser()),
            Map.entry("cisco_xe", new CiscoLldpParser()),
            Map.entry("cisco_xr", new CiscoLldpParser()),
            Map.entry("cisco_nxos", new CiscoLldpParser()),
            Map.entry("juniper", new JunosLldpParser()),
            Map.entry("juniper_junos", new JunosLldpParser()),
            Map.entry("arista_eos", new EosLldpParser()),
            Map.entry("linux", new LldpdParser()),
            Map.entry("huawei", new HuaweiLldpParser()),
            Map.entry("huawei_vrp", new HuaweiLldpParser()),
            Map.entry("hp_comware", new HuaweiLldpParser()));

    private LldpParsers() {}

    /**
     * The parser of a dialect.
     *
     * @param dialect as netmiko names its device types, such as {@code cisco_ios}
     * @return empty if nobody has taught us that dialect
     */
    public static Optional<LldpParser> forDialect(String dialect) {
        return Optional.ofNullable(BY_DIALECT.get(dialect));
    }
}
