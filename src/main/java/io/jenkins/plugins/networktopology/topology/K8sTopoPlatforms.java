package io.jenkins.plugins.networktopology.topology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which platform a node of a k8s-topo file is: its name tells, by the first word of a fixed list that is found anywhere
 * in it; then the file's {@code custom_image}, by what the image is called; else it is cEOS (networkop/k8s-topo,
 * bin/k8s-topo).
 */
final class K8sTopoPlatforms {

    private static final List<Map.Entry<String, String>> BY_NAME = List.of(
            Map.entry("host", "linux"),
            Map.entry("qrtr", "frr"),
            Map.entry("frr", "frr"),
            Map.entry("xrv", "cisco_xrv"),
            Map.entry("vmx", "juniper_vmx"),
            Map.entry("csr", "cisco_csr1000v"));

    private static final String OTHERS = "arista_ceos";

    /** The keys that name a platform's image, in lower case; files and environment write either. */
    static final Map<String, String> IMAGE_KEYS = Map.of(
            "ceos_image", OTHERS,
            "vmx_image", "juniper_vmx",
            "xrv_image", "cisco_xrv",
            "csr_image", "cisco_csr1000v");

    /** What k8s-topo gives a node with a custom image. */
    private static final Resources CUSTOM = new Resources(Optional.of("1"), Optional.of("2Gi"));

    private final Map<String, String> customImages;
    private final Map<String, String> images;
    private final PlatformFacts platforms;

    /**
     * @param customImages part of a node's name to image
     * @param images platform to image
     */
    K8sTopoPlatforms(Map<String, String> customImages, Map<String, String> images, PlatformFacts platforms) {
        this.customImages = new LinkedHashMap<>(customImages);
        this.images = Map.copyOf(images);
        this.platforms = platforms;
    }

    Node node(String name, List<String> config) {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<String> named = BY_NAME.stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        Optional<String> custom = named.isPresent()
                ? Optional.empty()
                : customImages.entrySet().stream()
                        .filter(entry -> lower.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                        .map(Map.Entry::getValue)
                        .findFirst();
        String platform =
                named.or(() -> custom.flatMap(platforms::platformOfImage)).orElse(OTHERS);
        return new Node(
                name,
                platform,
                custom.or(() -> Optional.ofNullable(images.get(platform))),
                config,
                custom.isPresent() && platform.equals(OTHERS) ? CUSTOM : Resources.UNSPECIFIED,
                Optional.empty(),
                Map.of());
    }
}
