package io.jenkins.plugins.networktopology.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which API server, and as whom. Equal targets are the same server with the same credentials. */
public sealed interface ApiTarget {

    /**
     * What {@code kubectl} would take: a kubeconfig, else the pod that we run in.
     *
     * @param context of the kubeconfig; its current one if empty
     */
    record Standard(Optional<String> context) implements ApiTarget {}

    /** @param context its current one if empty */
    record KubeconfigFile(Path file, Optional<String> context) implements ApiTarget {
        public KubeconfigFile {
            Objects.requireNonNull(file);
        }
    }

    /**
     * A kubeconfig that somebody gave us. It must hold all that it needs: one that names a file or a program would have
     * this machine read the one or run the other for whoever wrote it.
     *
     * @param context its current one if empty
     */
    record KubeconfigText(Confidential text, Optional<String> context) implements ApiTarget {
        public KubeconfigText {
            Objects.requireNonNull(text);
        }
    }

    /** An API server that asks for no credentials, such as the simulator. */
    record Url(String url) implements ApiTarget {
        public Url {
            Objects.requireNonNull(url);
        }
    }

    /**
     * An API server, and a service account's token.
     *
     * @param caCertificate PEM; the machine's own trust if empty
     * @param verifyTls whether the server must prove who it is
     */
    record Server(String url, Confidential token, Optional<String> caCertificate, boolean verifyTls)
            implements ApiTarget {

        private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

        public Server {
            Objects.requireNonNull(token);
            Objects.requireNonNull(caCertificate);
            problem(url).ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
        }

        /** What is wrong with an API server's URL to which a token is sent. */
        public static Optional<String> problem(String url) {
            URI uri;
            try {
                uri = URI.create(url);
            } catch (IllegalArgumentException malformed) {
                return Optional.of("not a URL: expected https://HOST:PORT");
            }
            if (uri.getHost() == null || uri.getScheme() == null || uri.getUserInfo() != null) {
                return Optional.of("expected https://HOST:PORT, without user or password");
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            boolean clear = scheme.equals("http") && LOOPBACK.contains(uri.getHost());
            return scheme.equals("https") || clear
                    ? Optional.empty()
                    : Optional.of("expected https://: anybody on the way could read the token");
        }
    }

    /** The API server of the cluster in which we run, as our pod's service account. */
    record InCluster() implements ApiTarget {}
}
