package io.jenkins.plugins.networktopology.session;

import static io.jenkins.plugins.networktopology.session.ScriptedDevice.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against OpenSSH servers that offer one algorithm of a kind, as images of all ages do: whatever Java provides it, it
 * must be the same as theirs. Skipped where there is no OpenSSH, or one that no longer has the algorithm.
 */
@Timeout(60)
class OpenSshAlgorithmsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "KexAlgorithms, curve25519-sha256",
        "KexAlgorithms, ecdh-sha2-nistp256",
        "KexAlgorithms, ecdh-sha2-nistp384",
        "KexAlgorithms, ecdh-sha2-nistp521",
        "KexAlgorithms, diffie-hellman-group-exchange-sha256",
        "KexAlgorithms, diffie-hellman-group-exchange-sha1",
        "KexAlgorithms, diffie-hellman-group16-sha512",
        "KexAlgorithms, diffie-hellman-group14-sha256",
        "KexAlgorithms, diffie-hellman-group14-sha1",
        "KexAlgorithms, diffie-hellman-group1-sha1",
        "Ciphers, chacha20-poly1305@openssh.com",
        "Ciphers, aes256-gcm@openssh.com",
        "Ciphers, aes256-ctr",
        "Ciphers, aes128-cbc",
        "Ciphers, 3des-cbc",
        "MACs, hmac-sha2-512-etm@openssh.com",
        "MACs, hmac-sha2-256",
        "MACs, hmac-sha1",
        "MACs, hmac-sha1-96",
        "MACs, hmac-md5",
        "MACs, hmac-md5-96"
    })
    void theOnlyOneOfItsKind(String keyword, String algorithm) throws Exception {
        // a cipher that authenticates itself would leave the MAC out
        String cipher = keyword.equals("MACs") ? "Ciphers aes128-ctr" : "";
        assertLogin("ed25519", keyword + " " + algorithm, cipher);
    }

    @ParameterizedTest
    @CsvSource({
        "ed25519, ssh-ed25519",
        "ecdsa, ecdsa-sha2-nistp256",
        "rsa, rsa-sha2-512",
        "rsa, rsa-sha2-256",
        "rsa, ssh-rsa",
        "dsa, ssh-dss"
    })
    void theOnlyHostKey(String type, String algorithm) throws Exception {
        assertLogin(type, "HostKeyAlgorithms " + algorithm);
    }

    private void assertLogin(String hostKeyType, String... lines) throws Exception {
        try (OpenSshServer server = OpenSshServer.start(directory, hostKeyType, lines);
                Sessions sessions = new SshSessions();
                DeviceSession host = new LoginWait(Duration.ofSeconds(5))
                        .await(
                                limit -> sessions.open(
                                        "host-1",
                                        server.address(),
                                        ScriptedDevice.dialect("linux"),
                                        server.credentials(),
                                        limit),
                                LIMIT)) {
            assertThat(host.run("echo logged in", LIMIT).text()).isEqualTo("logged in");
        }
    }
}
