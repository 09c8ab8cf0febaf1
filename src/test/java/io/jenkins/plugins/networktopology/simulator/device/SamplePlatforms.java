package io.jenkins.plugins.networktopology.simulator.device;

import io.jenkins.plugins.networktopology.platform.BootLimits;
import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.ImageFamily.CardOrder;
import io.jenkins.plugins.networktopology.platform.InterfaceNaming;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.topology.Resources;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Platforms as far as devices need them. */
final class SamplePlatforms {

    static final List<Platform> ALL = List.of(
            platform("cisco_csr1000v", "cisco_ios", "GigabitEthernet", 1, "vr-csr", "cisco_csr1000v", "/config/startup-config.cfg"),
            platform("cisco_xrv", "cisco_xr", "GigabitEthernet0/0/0/", -1, "vr-xrv", "cisco_xrv", "/config/startup-config.cfg"),
            platform("juniper_vmx", "juniper_junos", "ge-0/0/", -1, "vr-vmx", "juniper_vmx", "/config/startup-config.cfg"),
            platform("arista_veos", "arista_eos", "Ethernet", 0, "vr-veos", "arista_veos", "/config/startup-config.cfg"),
            platform("arista_ceos", "arista_eos", "Ethernet", 0, "ceos-2019", "ceos", "/mnt/flash/startup-config"),
            platform("frr", "linux", "eth", 0, "qrtr", "frr", "/etc/frr/frr.conf"),
            platform("linux", "linux", "eth", 0, "sleep", "alpine", "/etc/none"));

    private SamplePlatforms() {}

    private static Platform platform(
            String id, String dialect, String stem, int shift, String forkImage, String image, String config) {
        return new Platform(
                id,
                id,
                new Dialect(
                        dialect,
                        Dialect.Channel.SHELL,
                        Pattern.compile("#"),
                        List.of(),
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        new Dialect.ConfigMode(
                                List.of(), Pattern.compile("#"), List.of(), List.of(), List.of(), List.of()),
                        Map.of(),
                        new Dialect.ConfigTemplates(
                                List.of(), List.of(), List.of(), List.of(), List.of(), List.of())),
                new Stem(stem, shift),
                List.of(
                        family("vrnetlab-meshnet", forkImage, CardOrder.SORTED_AS_TEXT, Optional.empty()),
                        family("vrnetlab-tc", image, CardOrder.BY_NUMBER, Optional.of(config))),
                new Resources(Optional.empty(), Optional.empty()),
                new BootLimits(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                id.startsWith("linux") || id.equals("frr")
                        ? new Credentials("admin", "admin")
                        : new Credentials("vrnetlab", "VR-netlab9"),
                List.of());
    }

    private static ImageFamily family(String name, String image, CardOrder order, Optional<String> config) {
        return new ImageFamily(
                name,
                Pattern.compile(image),
                image,
                List.of(),
                List.of(),
                Map.of(),
                order,
                List.of(),
                true,
                List.of(),
                Optional.empty(),
                false,
                config);
    }

    private record Stem(String stem, int shift) implements InterfaceNaming {
        @Override
        public Optional<String> nameOf(int card) {
            return Optional.of(stem + (card + shift));
        }

        @Override
        public Optional<Integer> cardOf(String written) {
            Matcher matcher = Pattern.compile(".*?(\\d+)").matcher(written);
            return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1)) - shift) : Optional.empty();
        }

        @Override
        public boolean isManagement(String written) {
            return false;
        }

        @Override
        public String range() {
            return stem;
        }
    }
}
