package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.KubeConfig;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A kubeconfig that was read. No message quotes what it holds but names. */
final class Kubeconfig {

    /** What has the reader's machine open a file or run a program, by the lists of a kubeconfig that hold it. */
    private static final Map<String, List<String>> OUTSIDE = Map.of(
            "cluster", List.of("certificate-authority"),
            "user", List.of("client-certificate", "client-key", "tokenFile", "exec", "auth-provider"));

    private final KubeConfig config;
    private final String called;
    private final String hint;

    private Kubeconfig(KubeConfig config, String called, String hint) {
        this.config = config;
        this.called = called;
        this.hint = hint;
    }

    static Kubeconfig ofFile(Path file) throws ClusterException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            KubeConfig config = parse(reader, file.toString());
            config.setFile(file.toAbsolutePath().toFile());
            return new Kubeconfig(config, file.toString(), "; try kubectl --kubeconfig " + file);
        } catch (IOException unreadable) {
            throw new ClusterException(
                    Kind.CONFIGURATION, "the kubeconfig " + file + " cannot be read: " + why(unreadable), unreadable);
        }
    }

    private static String why(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return "no such file";
        }
        if (unreadable instanceof AccessDeniedException) {
            return "permission denied";
        }
        return unreadable.getMessage();
    }

    static Kubeconfig ofText(Confidential text) throws ClusterException {
        String called = "the kubeconfig in the credentials";
        if (text.reveal().isBlank()) {
            throw new ClusterException(Kind.CONFIGURATION, called + " is empty");
        }
        try (Reader reader = new StringReader(text.reveal())) {
            KubeConfig config = parse(reader, called);
            refuseOutside(config.getClusters(), "cluster", called);
            refuseOutside(config.getUsers(), "user", called);
            return new Kubeconfig(config, called, "; try it with kubectl");
        } catch (IOException neverOfAString) {
            throw new IllegalStateException(neverOfAString);
        }
    }

    /** The API server of one of its contexts, or its current one. */
    ApiEndpoint client(Optional<String> wanted) throws ClusterException {
        wanted.ifPresent(config::setContext);
        List<String> contexts = names(config.getContexts()).toList();
        String context = wanted.orElseGet(
                () -> Optional.ofNullable(config.getCurrentContext()).orElse(""));
        if (!contexts.contains(context)) {
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    called + ": " + (context.isEmpty() ? "no current context" : "no context \"" + context + "\"")
                            + "; it has " + contexts);
        }
        try {
            return ApiEndpoint.of(ClientBuilder.kubeconfig(config).build(), context);
        } catch (IOException | RuntimeException unusable) {
            // no message: it may quote what is secret
            throw new ClusterException(
                    Kind.CONFIGURATION,
                    called + ": context \"" + context + "\" cannot be used: the address, a certificate, a key or the"
                            + " command of its cluster or user is not as it should be ("
                            + root(unusable).getClass().getSimpleName() + ")" + hint + " --context " + context
                            + " version",
                    unusable);
        }
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private static KubeConfig parse(Reader reader, String called) throws ClusterException, IOException {
        try {
            KubeConfig config = KubeConfig.loadKubeConfig(reader);
            if (config.getContexts() == null) {
                throw new ClusterException(Kind.CONFIGURATION, called + " is no kubeconfig: it has no contexts");
            }
            return config;
        } catch (RuntimeException malformed) {
            // its message quotes the line, which may hold a key
            throw new ClusterException(Kind.CONFIGURATION, called + " is no kubeconfig: it is not well-formed YAML");
        }
    }

    private static void refuseOutside(List<?> entries, String kind, String called) throws ClusterException {
        for (Object entry : entries == null ? List.of() : entries) {
            Object content = entry instanceof Map<?, ?> map ? map.get(kind) : null;
            for (String key : OUTSIDE.get(kind)) {
                if (content instanceof Map<?, ?> map && map.get(key) != null) {
                    throw new ClusterException(
                            Kind.CONFIGURATION,
                            called + " has \"" + key + "\" in " + kind + " "
                                    + names(List.of(entry)).toList()
                                    + ", which leads outside of it; make it self-contained: kubectl config view --raw"
                                    + " --flatten --minify, with a token or a client certificate");
                }
            }
        }
    }

    private static Stream<String> names(List<?> entries) {
        return entries.stream()
                .filter(Map.class::isInstance)
                .map(entry -> String.valueOf(((Map<?, ?>) entry).get("name")));
    }
}
