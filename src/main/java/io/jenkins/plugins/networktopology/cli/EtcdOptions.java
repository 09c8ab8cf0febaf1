package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.EtcdTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The etcd in which meshnet's first generation keeps links. */
final class EtcdOptions {

    @Option(
            names = "--etcd",
            paramLabel = "URL",
            split = ",",
            description = "The etcd of meshnet's first generation, http://HOST:PORT or https://HOST:PORT; several"
                    + " members with commas between.")
    List<String> endpoints = List.of();

    @Option(
            names = "--etcd-ca",
            paramLabel = "FILE",
            description = "Who signed the etcd's certificates (PEM); else whom this machine trusts.")
    Optional<Path> ca = Optional.empty();

    @Option(names = "--etcd-cert", paramLabel = "FILE", description = "Our certificate for the etcd (PEM).")
    Optional<Path> certificate = Optional.empty();

    @Option(names = "--etcd-key", paramLabel = "FILE", description = "Its private key (PEM, PKCS 8).")
    Optional<Path> key = Optional.empty();

    Optional<EtcdTarget> target() throws BadInputException {
        if (endpoints.isEmpty()) {
            if (ca.isPresent() || certificate.isPresent() || key.isPresent()) {
                throw new BadInputException("--etcd-ca, --etcd-cert and --etcd-key are for an etcd: name it by --etcd");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(EtcdTarget.ofFiles(endpoints, ca, certificate, key));
        } catch (IllegalArgumentException unusable) {
            throw new BadInputException(unusable.getMessage());
        }
    }
}
