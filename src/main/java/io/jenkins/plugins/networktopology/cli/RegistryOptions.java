package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.RegistryAccess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How registries are asked for images. */
final class RegistryOptions {

    @Option(
            names = "--docker-config",
            paramLabel = "FILE",
            description = "Logins of registries, as docker login writes them. Default: ~/.docker/config.json if it is"
                    + " there.")
    Optional<Path> dockerConfig = Optional.empty();

    @Option(
            names = "--registry-ca",
            paramLabel = "FILE",
            description = "Who signed the registries' certificates (PEM); else whom this machine trusts.")
    Optional<Path> ca = Optional.empty();

    RegistryAccess access() throws BadInputException {
        Path usual = Path.of(System.getProperty("user.home"), ".docker", "config.json");
        try {
            return RegistryAccess.ofFiles(
                    dockerConfig.or(() -> Optional.of(usual).filter(Files::isRegularFile)), ca);
        } catch (IllegalArgumentException unusable) {
            throw new BadInputException(unusable.getMessage());
        }
    }
}
