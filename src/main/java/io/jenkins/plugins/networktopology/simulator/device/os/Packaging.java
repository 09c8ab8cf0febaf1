package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.simulator.DeviceSpec;
import java.util.Optional;

/**
 * How a device was packed and started.
 *
 * @param spec what the container was started with
 * @param platform what kind of device the image is
 * @param family how the image is packed
 * @param addresses where MAC addresses come from
 */
public record Packaging(DeviceSpec spec, Platform platform, ImageFamily family, MacPool addresses) {

    /** The value behind an argument such as {@code --hostname}. */
    public Optional<String> argument(String name) {
        int index = spec.args().indexOf(name);
        if (index >= 0 && index + 1 < spec.args().size()) {
            return Optional.of(spec.args().get(index + 1));
        }
        return spec.args().stream()
                .filter(arg -> arg.startsWith(name + "="))
                .map(arg -> arg.substring(name.length() + 1))
                .findFirst();
    }

    /** Whether the image is of the 2019 fork, which wires by bridges and names nothing. */
    public boolean isMeshnetFork() {
        return spec.args().contains("--meshnet");
    }

    /** Whether vrnetlab's launch script types the first configuration on the console, which it holds until then. */
    public boolean isBootstrappedByConsole() {
        return isMeshnetFork() || spec.args().contains("--connection-mode");
    }

    /** How many interfaces the image waits for before it starts its machine, as its variable CLAB_INTFS says. */
    public int interfacesAwaited() {
        String count = spec.env().getOrDefault("CLAB_INTFS", "");
        return family.waitsForLinks() && count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0;
    }

    /** The software version that the image's tag names, or what it was in 2019. */
    public String version(String fallback) {
        String name = spec.image().substring(spec.image().lastIndexOf('/') + 1);
        int colon = name.indexOf(':');
        String tag = colon < 0 ? "" : name.substring(colon + 1);
        return tag.matches("v?\\d.*") ? tag : fallback;
    }
}
