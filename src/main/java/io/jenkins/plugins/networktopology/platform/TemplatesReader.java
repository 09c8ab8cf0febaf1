package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.platform.Dialect.ConfigTemplates;
import io.jenkins.plugins.networktopology.topology.YamlSection;
import java.util.List;

/** Reads the bootstrap's lines: a dialect's, and over them those that a platform says otherwise. */
final class TemplatesReader {

    private static final ConfigTemplates NONE = new ConfigTemplates(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final YamlSection section;

    private TemplatesReader(YamlSection section) {
        this.section = section;
    }

    static ConfigTemplates read(YamlSection section) {
        return over(NONE, section);
    }

    /** The section's lines, and where it has none, the dialect's. */
    static ConfigTemplates over(ConfigTemplates dialect, YamlSection section) {
        TemplatesReader reader = new TemplatesReader(section);
        ConfigTemplates templates = new ConfigTemplates(
                reader.lines("hostname", dialect.hostname()),
                reader.lines("lldp", dialect.lldp()),
                reader.lines("lldp-interface", dialect.lldpInterface()),
                reader.lines("interface-up", dialect.interfaceUp()),
                reader.lines("ipv4", dialect.ipv4()),
                reader.lines("ipv6", dialect.ipv6()),
                reader.lines("mtu", dialect.mtu()),
                reader.lines("interface-shut", dialect.interfaceShut()),
                reader.lines("interface-unshut", dialect.interfaceUnshut()));
        section.end();
        return templates;
    }

    private List<String> lines(String key, List<String> otherwise) {
        return section.has(key) ? section.texts(key) : otherwise;
    }
}
