package io.jenkins.plugins.networktopology.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The etcd in which meshnet's first generation keeps links: the cluster's own is another one.
 *
 * @param endpoints {@code http://HOST:PORT} or {@code https://HOST:PORT}, all members of one etcd
 * @param caCertificates PEM of who signed the servers' certificates; the machine's own trust if empty
 * @param identity who we are, if the servers want to know
 */
public record EtcdTarget(List<URI> endpoints, Optional<String> caCertificates, Optional<Identity> identity) {

    /**
     * A client certificate.
     *
     * @param certificates PEM, ours first
     * @param key its private key, PEM in PKCS 8
     */
    public record Identity(String certificates, Confidential key) {

        public Identity {
            Objects.requireNonNull(certificates);
            Objects.requireNonNull(key);
        }

        /**
         * Both out of one text.
         *
         * @throws IllegalArgumentException naming what is missing in it
         */
        public static Identity ofPem(Confidential pem) {
            return ClientPem.identity(pem);
        }
    }

    public EtcdTarget {
        endpoints = List.copyOf(endpoints);
        Objects.requireNonNull(caCertificates);
        Objects.requireNonNull(identity);
        if (endpoints.isEmpty()) {
            throw new IllegalArgumentException("no etcd endpoint; expected http://HOST:PORT or https://HOST:PORT");
        }
        endpoints.forEach(EtcdTarget::check);
        if (endpoints.stream().map(URI::getScheme).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "etcd endpoints " + words(endpoints) + ": expected https for all of them, or for none");
        }
        if (!secure(endpoints) && (caCertificates.isPresent() || identity.isPresent())) {
            throw new IllegalArgumentException(
                    "etcd endpoints " + words(endpoints) + " with certificates: expected https://HOST:PORT");
        }
    }

    /** Endpoints without TLS. */
    public static EtcdTarget of(String... endpoints) {
        return of(List.of(endpoints), Optional.empty(), Optional.empty());
    }

    /** @throws IllegalArgumentException naming the endpoint that is none */
    public static EtcdTarget of(List<String> endpoints, Optional<String> caCertificates, Optional<Identity> identity) {
        return new EtcdTarget(endpoints.stream().map(EtcdTarget::parse).toList(), caCertificates, identity);
    }

    /**
     * The same from files.
     *
     * @throws IllegalArgumentException naming what cannot be used, and why
     */
    public static EtcdTarget ofFiles(
            List<String> endpoints, Optional<Path> caFile, Optional<Path> certificateFile, Optional<Path> keyFile) {
        if (certificateFile.isPresent() != keyFile.isPresent()) {
            throw new IllegalArgumentException("etcd wants a client certificate and its key: give both, or neither");
        }
        Optional<Identity> identity =
                certificateFile.map(file -> new Identity(read(file), Confidential.of(read(keyFile.orElseThrow()))));
        return of(endpoints, caFile.map(EtcdTarget::read), identity);
    }

    boolean secure() {
        return secure(endpoints);
    }

    private static boolean secure(List<URI> endpoints) {
        return endpoints.get(0).getScheme().equals("https");
    }

    /** How messages call it. */
    String name() {
        return words(endpoints);
    }

    private static String words(List<URI> endpoints) {
        return String.join(",", endpoints.stream().map(URI::toString).toList());
    }

    private static URI parse(String endpoint) {
        try {
            return new URI(endpoint);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(
                    "etcd endpoint \"" + endpoint + "\"; expected http://HOST:PORT or https://HOST:PORT", malformed);
        }
    }

    private static void check(URI endpoint) {
        String scheme = endpoint.getScheme();
        boolean good = ("http".equals(scheme) || "https".equals(scheme))
                && endpoint.getHost() != null
                && endpoint.getPort() > 0
                && endpoint.getUserInfo() == null;
        if (!good) {
            throw new IllegalArgumentException(
                    "etcd endpoint \"" + endpoint.getScheme() + ":…\" of host " + endpoint.getHost()
                            + "; expected http://HOST:PORT or https://HOST:PORT, without user or password");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
