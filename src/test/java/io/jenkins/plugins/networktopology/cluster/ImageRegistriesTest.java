package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.ImageSighting.Presence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A private registry with TLS, asked as a machine would ask it. */
class ImageRegistriesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anImageIsSeenByWhoHasALogin(boolean tokens) throws Exception {
        Certificates certificates = Certificates.in(directory);
        try (PrivateRegistry registry = new PrivateRegistry(certificates, tokens)) {
            ImageSighting seen = registries(registry, certificates, true).look(registry.name() + "/lab/router:1");
            assertThat(seen.presence()).as(seen.words()).isEqualTo(Presence.PRESENT);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anImageOfAnotherTagIsAbsentAndTheTagsThatThereAreAreNamed(boolean tokens) throws Exception {
        Certificates certificates = Certificates.in(directory);
        try (PrivateRegistry registry = new PrivateRegistry(certificates, tokens)) {
            ImageSighting seen = registries(registry, certificates, true).look(registry.name() + "/lab/router:2");
            assertThat(seen.presence()).isEqualTo(Presence.ABSENT);
            assertThat(seen.words()).endsWith("/lab/router:2; it has the tags 1, 0.9");
        }
    }

    @Test
    void ofAnImageThatNobodyHasTheRegistrysCatalogIsShown() throws Exception {
        Certificates certificates = Certificates.in(directory);
        try (PrivateRegistry registry = new PrivateRegistry(certificates, false)) {
            ImageSighting seen =
                    registries(registry, certificates, true).look(registry.name() + "/vrnetlab/vr-vmx:17.2R1.13");
            assertThat(seen.presence()).isEqualTo(Presence.ABSENT);
            assertThat(seen.words()).endsWith("it has lab/router, vrnetlab/vr-csr");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withoutALoginNothingIsSeenAndNothingSaid(boolean tokens) throws Exception {
        Certificates certificates = Certificates.in(directory);
        try (PrivateRegistry registry = new PrivateRegistry(certificates, tokens)) {
            ImageSighting seen = registries(registry, certificates, false).look(registry.name() + "/lab/router:1");
            assertThat(seen.presence()).isEqualTo(Presence.REFUSED);
            assertThat(seen.words()).contains("does not let us see", "401");
        }
    }

    @Test
    void aRegistryThatCannotProveWhoItIsHearsNoPassword() throws Exception {
        Certificates certificates = Certificates.in(Files.createDirectory(directory.resolve("theirs")));
        Certificates others = Certificates.in(Files.createDirectory(directory.resolve("ours")));
        try (PrivateRegistry registry = new PrivateRegistry(certificates, false)) {
            ImageSighting seen = registries(registry, others, true).look(registry.name() + "/lab/router:1");
            assertThat(seen.presence()).isEqualTo(Presence.UNKNOWN);
            assertThat(seen.words())
                    .contains("cannot be asked from here about " + registry.name() + "/lab/router:1")
                    .doesNotContain("s3cret");
            assertThat(registry.paths()).isEmpty();
        }
    }

    @Test
    void passwordsAreInNoText() throws Exception {
        assertThat(access("registry.example.com", Optional.empty()).toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "frr, registry-1.docker.io, library/frr, latest",
        "frrouting/frr:v7.4.0, registry-1.docker.io, frrouting/frr, v7.4.0",
        "docker.io/library/alpine:3, registry-1.docker.io, library/alpine, 3",
        "docker-registry:5000/vrnetlab/vr-csr:16.04.01, docker-registry:5000, vrnetlab/vr-csr, 16.04.01",
        "localhost/juniper_vmx, localhost, juniper_vmx, latest",
        "ghcr.io/a/b/c:1@sha256:0123, ghcr.io, a/b/c, sha256:0123"
    })
    void namesAreReadAsRuntimesReadThem(String image, String registry, String repository, String version) {
        assertThat(ImageReference.of(image)).isEqualTo(new ImageReference(registry, repository, version));
    }

    private ImageRegistries registries(PrivateRegistry registry, Certificates certificates, boolean login)
            throws Exception {
        return ImageRegistries.of(access(login ? registry.name() : "elsewhere", Optional.of(certificates.ca())));
    }

    private RegistryAccess access(String registry, Optional<Path> ca) throws Exception {
        String auth = Base64.getEncoder().encodeToString(PrivateRegistry.LOGIN.getBytes(StandardCharsets.UTF_8));
        Path config = Files.writeString(
                directory.resolve("config.json"), "{\"auths\":{\"" + registry + "\":{\"auth\":\"" + auth + "\"}}}");
        return RegistryAccess.ofFiles(Optional.of(config), ca);
    }
}
