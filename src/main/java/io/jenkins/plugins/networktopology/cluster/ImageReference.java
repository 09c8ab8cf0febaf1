package io.jenkins.plugins.networktopology.cluster;

import java.util.Objects;

/**
 * Where an image is, as container runtimes read its name (distribution/reference).
 *
 * @param registry host and port of its registry
 * @param repository its path there
 * @param version its tag or digest
 */
record ImageReference(String registry, String repository, String version) {

    private static final String HUB = "registry-1.docker.io";

    ImageReference {
        Objects.requireNonNull(registry);
        Objects.requireNonNull(repository);
        Objects.requireNonNull(version);
    }

    static ImageReference of(String image) {
        int slash = image.indexOf('/');
        String first = slash < 0 ? "" : image.substring(0, slash);
        boolean hosted = first.contains(".") || first.contains(":") || first.equals("localhost");
        String path = hosted ? image.substring(slash + 1) : image;
        int digest = path.indexOf('@');
        int colon = path.lastIndexOf(':');
        boolean tagged = digest < 0 && colon > path.lastIndexOf('/');
        String version = digest >= 0 ? path.substring(digest + 1) : tagged ? path.substring(colon + 1) : "latest";
        String named = digest >= 0 ? path.substring(0, digest) : tagged ? path.substring(0, colon) : path;
        // a name may have both, and then the digest counts
        String repository = digest >= 0 && named.lastIndexOf(':') > named.lastIndexOf('/')
                ? named.substring(0, named.lastIndexOf(':'))
                : named;
        if (!hosted || first.equals("docker.io")) {
            return new ImageReference(HUB, repository.contains("/") ? repository : "library/" + repository, version);
        }
        return new ImageReference(first, repository, version);
    }

    /** Whether the registry is on this machine, where runtimes put up with HTTP. */
    boolean local() {
        return registry.matches("(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])(:\\d+)?");
    }
}
