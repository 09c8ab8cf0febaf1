package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Readers;
import io.jenkins.plugins.networktopology.topology.Resources;
import io.jenkins.plugins.networktopology.topology.YamlSection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a platform from its file; the form is described by resources/platform.schema.json. */
final class PlatformReader {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private PlatformReader() {}

    /** The platform, or empty if the file has mistakes that leave none. */
    static Optional<Platform> read(String id, YamlSection file, Map<String, Dialect> dialects) {
        String title = file.text("title");
        String dialectId = file.text("dialect");
        Optional<Dialect> dialect = Optional.ofNullable(dialects.get(dialectId));
        if (dialect.isEmpty() && file.has("dialect")) {
            file.wrong("dialect", "expected one of " + String.join(", ", dialects.keySet()));
        }
        if (dialect.isPresent() && file.has("templates")) {
            YamlSection section = file.section("templates");
            dialect = dialect.map(known -> known.withTemplates(TemplatesReader.over(known.templates(), section)));
        }
        InterfaceNaming naming = naming(file.section("interfaces"));
        List<ImageFamily> families = new ArrayList<>();
        file.sections("images").forEach(section -> families.add(family(section)));
        if (families.isEmpty() && file.has("images")) {
            file.wrong("images", "expected at least one image family");
        }
        Resources resources = resources(file.section("resources"));
        BootLimits boot = boot(file.section("boot"));
        Credentials credentials = credentials(file.section("credentials"));
        List<String> prefixes = file.texts("node-prefixes");
        file.end();
        if (dialect.isEmpty() || families.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Platform(id, title, dialect.get(), naming, families, resources, boot, credentials, prefixes));
    }

    private static InterfaceNaming naming(YamlSection section) {
        InterfaceNaming naming = new PatternNaming(
                section.value("name", PatternNaming.PORT, PlatformValues::portName),
                section.value("first-port", 0, Readers.number(0, 9999)),
                section.value("count", 1, Readers.number(1, 9999)),
                section.list("spellings", PlatformValues::portName),
                section.texts("management"));
        section.end();
        return naming;
    }

    private static ImageFamily family(YamlSection section) {
        ImageFamily family = new ImageFamily(
                section.text("family"),
                section.value("matches", NEVER, Readers::regex),
                section.text("image"),
                section.texts("command"),
                section.texts("args"),
                section.textMap("env"),
                section.value(
                        "card-order", ImageFamily.CardOrder.BY_NUMBER, Readers.oneOf(ImageFamily.CardOrder.class)),
                section.list("devices", PlatformValues::path),
                section.textMap("device-resources"),
                section.list("capabilities", PlatformValues::capability),
                section.value("privileged", true, Readers::flag),
                section.texts("health"),
                section.optional("console-port", Readers.number(1, 65535)),
                section.value("waits-for-links", false, Readers::flag),
                section.optional("config-path", PlatformValues::path),
                section.texts("startup-config"),
                section.optional("bridge-mask", Readers.number(1, 65535)),
                section.optional("management-network", InterfaceAddress::parse),
                section.optional("kernel-forwards", Readers::flag).orElse(false),
                section.list("own-interfaces", PlatformValues::podInterface));
        if (family.privileged() && !family.capabilities().isEmpty()) {
            section.wrong("capabilities", "a privileged container has all of them; expected privileged: false");
        }
        if (!family.deviceResources().values().stream().allMatch(count -> count.matches("[1-9][0-9]{0,3}"))) {
            section.wrong("device-resources", "expected a number of devices for each, such as 1");
        }
        if (family.configPath().isPresent() == family.startupConfig().isEmpty()) {
            section.wrong("family", "config-path and startup-config go together; expected both or none");
        }
        if (section.has("image") && family.imagePattern() != NEVER && !family.matches(family.defaultImage())) {
            section.wrong("matches", "expected an expression that is found in the family's own image");
        }
        section.end();
        return family;
    }

    private static Resources resources(YamlSection section) {
        Resources resources =
                new Resources(section.optional("cpu", Readers::cpu), section.optional("memory", Readers::memory));
        section.end();
        return resources;
    }

    private static BootLimits boot(YamlSection section) {
        BootLimits boot = new BootLimits(
                section.value("image", Duration.ZERO, Readers::duration),
                section.value("healthy", Duration.ZERO, Readers::duration),
                section.value("login", Duration.ZERO, Readers::duration),
                section.value("interfaces", Duration.ZERO, Readers::duration));
        section.end();
        return boot;
    }

    private static Credentials credentials(YamlSection section) {
        Credentials credentials = new Credentials(section.text("username"), section.text("password"));
        section.end();
        return credentials;
    }
}
