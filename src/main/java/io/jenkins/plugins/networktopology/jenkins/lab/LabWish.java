package io.jenkins.plugins.networktopology.jenkins.lab;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a build wants its lab; immutable, {@link #DEFAULT} with changes. */
public final class LabWish implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The platforms' own limits and images, no faults, removed however it ends. */
    public static final LabWish DEFAULT = new LabWish(0, Map.of(), List.of(), 0);

    private final long bootSeconds;
    private final LinkedHashMap<String, String> images;
    private final ArrayList<String> faults;
    private final long keepSeconds;

    private LabWish(long bootSeconds, Map<String, String> images, List<String> faults, long keepSeconds) {
        this.bootSeconds = bootSeconds;
        this.images = new LinkedHashMap<>(images);
        this.faults = new ArrayList<>(faults);
        this.keepSeconds = keepSeconds;
    }

    /** How long a node may take until its login answers. */
    public LabWish withBootTimeout(Duration limit) {
        return new LabWish(limit.toSeconds(), images, faults, keepSeconds);
    }

    /** The image of each platform's nodes that name none. */
    public LabWish withImages(Map<String, String> byPlatform) {
        return new LabWish(bootSeconds, byPlatform, faults, keepSeconds);
    }

    /** What goes wrong in the simulator, as {@code nettopo --fault} takes it. */
    public LabWish withFaults(List<String> names) {
        return new LabWish(bootSeconds, images, names, keepSeconds);
    }

    /** How long the lab lives on after a build that failed. */
    public LabWish withKeepOnFailure(Duration keep) {
        return new LabWish(bootSeconds, images, faults, keep.toSeconds());
    }

    public Optional<Duration> bootTimeout() {
        return bootSeconds > 0 ? Optional.of(Duration.ofSeconds(bootSeconds)) : Optional.empty();
    }

    public Map<String, String> images() {
        return Map.copyOf(images);
    }

    public List<String> faults() {
        return List.copyOf(faults);
    }

    public Optional<Duration> keepOnFailure() {
        return keepSeconds > 0 ? Optional.of(Duration.ofSeconds(keepSeconds)) : Optional.empty();
    }
}
