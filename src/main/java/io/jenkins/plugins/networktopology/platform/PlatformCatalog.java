package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.topology.PlatformFacts;
import io.jenkins.plugins.networktopology.topology.Problem;
import io.jenkins.plugins.networktopology.topology.YamlDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/** All platforms and dialects, by id. Immutable. */
public final class PlatformCatalog implements PlatformFacts {

    private static final int MOST_CHARACTERS = 256 * 1024;

    private static final String HOME = "network-topology/";

    private final Map<String, Platform> platforms;
    private final Map<String, Dialect> dialects;

    private PlatformCatalog(Map<String, Platform> platforms, Map<String, Dialect> dialects) {
        this.platforms = Collections.unmodifiableMap(platforms);
        this.dialects = Collections.unmodifiableMap(dialects);
    }

    /** The platforms that come with the library. */
    public static PlatformCatalog load() {
        try {
            return load(List.of());
        } catch (PlatformFileException e) {
            throw new IllegalStateException("the library's own platform files have mistakes:\n" + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The platforms that come with the library, and the user's; of two with one id the later one counts.
     *
     * @param extra directories with {@code platforms/*.yaml} and {@code dialects/*.yaml}, directories of platform
     *     files, or single platform files; a file is called by its platform's id
     * @throws PlatformFileException all mistakes of all files
     * @throws IOException if a path cannot be read
     */
    public static PlatformCatalog load(List<Path> extra) throws PlatformFileException, IOException {
        ClassLoader loader = PlatformCatalog.class.getClassLoader();
        List<PlatformFile> dialectFiles = new ArrayList<>(ClassPathFolder.files(loader, HOME + "dialects"));
        List<PlatformFile> platformFiles = new ArrayList<>(ClassPathFolder.files(loader, HOME + "platforms"));
        for (Path path : extra) {
            dialectFiles.addAll(UserFolder.dialects(path));
            platformFiles.addAll(UserFolder.platforms(path));
        }
        return read(dialectFiles, platformFiles);
    }

    static PlatformCatalog read(List<PlatformFile> dialectFiles, List<PlatformFile> platformFiles)
            throws PlatformFileException {
        List<Problem> problems = new ArrayList<>();
        Map<String, Dialect> dialects = new TreeMap<>();
        for (PlatformFile file : dialectFiles) {
            YamlDocument document = new YamlDocument(file.source(), file.text(), MOST_CHARACTERS);
            document.root().ifPresent(root -> dialects.put(file.id(), DialectReader.read(file.id(), root)));
            problems.addAll(document.problems());
        }
        Map<String, Platform> platforms = new TreeMap<>();
        for (PlatformFile file : platformFiles) {
            YamlDocument document = new YamlDocument(file.source(), file.text(), MOST_CHARACTERS);
            document.root()
                    .flatMap(root -> PlatformReader.read(file.id(), root, dialects))
                    .ifPresent(platform -> platforms.put(file.id(), platform));
            problems.addAll(document.problems());
        }
        if (!problems.isEmpty()) {
            throw new PlatformFileException(problems);
        }
        return new PlatformCatalog(platforms, dialects);
    }

    /**
     * A platform by its id.
     *
     * @throws NoSuchElementException if there is none; the message names the nearest
     */
    public Platform get(String id) {
        return find(id).orElseThrow(
                        () -> new NoSuchElementException("no platform is called " + id + "; " + insteadOf(id)));
    }

    public Optional<Platform> find(String id) {
        return Optional.ofNullable(platforms.get(id));
    }

    /** All platforms, by id. */
    public List<Platform> platforms() {
        return List.copyOf(platforms.values());
    }

    /**
     * A dialect by its id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Dialect dialect(String id) {
        return Optional.ofNullable(dialects.get(id))
                .orElseThrow(() -> new NoSuchElementException(
                        "no dialect is called " + id + "; expected one of " + String.join(", ", dialects.keySet())));
    }

    /** All dialects, by id. */
    public List<Dialect> dialects() {
        return List.copyOf(dialects.values());
    }

    /** The platforms' ids, sorted. */
    @Override
    public Collection<String> ids() {
        return platforms.keySet();
    }

    @Override
    public boolean knows(String platform) {
        return platforms.containsKey(platform);
    }

    @Override
    public Optional<String> interfaceName(String platform, String written) {
        return get(platform).naming().canonical(written);
    }

    @Override
    public Optional<String> interfaceOfCard(String platform, int card) {
        return get(platform).naming().nameOf(card);
    }

    @Override
    public Optional<Integer> cardOf(String platform, String interfaceName) {
        return get(platform).naming().cardOf(interfaceName);
    }

    @Override
    public boolean isManagement(String platform, String written) {
        return get(platform).naming().isManagement(written);
    }

    @Override
    public String interfaceRange(String platform) {
        return get(platform).naming().range();
    }

    @Override
    public Optional<String> platformOfImage(String image) {
        return platforms.values().stream()
                .filter(platform -> platform.imageFamilies().stream().anyMatch(family -> family.matches(image)))
                .map(Platform::id)
                .findFirst();
    }

    @Override
    public String nodePrefix(String platform) {
        return get(platform).nodePrefixes().stream().findFirst().orElse(platform.replace('_', '-'));
    }
}
