package io.jenkins.plugins.networktopology.verify.ping.parser;

import io.jenkins.plugins.networktopology.verify.ping.PingParser;
import java.util.Map;
import java.util.Optional;

/** The ping parsers by dialect. */
public final class PingParsers {

    private static final Map<String, PingParser> BY_DIALECT = Map.ofEntries(
            Map.entry("cisco_ios", new CiscoPingParser()),
            Map.entry("cisco_xe", new CiscoPingParser()),
            Map.entry("cisco_xr", new CiscoPingParser()),
            Map.entry("cisco_nxos", new UnixPingParser()),
            Map.entry("juniper", new JunosPingParser()),
            Map.entry("juniper_junos", new JunosPingParser()),
            Map.entry("arista_eos", new UnixPingParser()),
            Map.entry("linux", new UnixPingParser()),
            Map.entry("huawei", new HuaweiPingParser()),
            Map.entry("huawei_vrp", new HuaweiPingParser()),
            Map.entry("hp_comware", new HuaweiPingParser()),
            Map.entry("alcatel_sros", new SrosPingParser()),
            Map.entry("nokia_sros", new SrosPingParser()),
            Map.entry("mikrotik_routeros", new RouterOsPingParser()));

    private PingParsers() {}

    /**
     * The parser of a dialect.
     *
     * @param dialect as netmiko names its device types, such as {@code cisco_ios}
     * @return empty if nobody has taught us that dialect
     */
    public static Optional<PingParser> forDialect(String dialect) {
        return Optional.ofNullable(BY_DIALECT.get(dialect));
    }
}
