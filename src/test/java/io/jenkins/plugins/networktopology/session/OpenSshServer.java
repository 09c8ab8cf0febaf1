package io.jenkins.plugins.networktopology.session;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.networktopology.cluster.HeldPort;
import io.jenkins.plugins.networktopology.platform.Credentials;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The machine's own OpenSSH server on a loopback port, for the user that runs the tests. */
final class OpenSshServer implements AutoCloseable {

    private static final Path SSHD = Path.of("/usr/sbin/sshd");
    private static final Path KEYGEN = Path.of("/usr/bin/ssh-keygen");
    private static final Path PRIVILEGE_SEPARATION = Path.of("/run/sshd");

    private final Process process;
    private final Path userKey;
    private final HeldPort port;

    private OpenSshServer(Process process, Path userKey, HeldPort port) {
        this.process = process;
        this.userKey = userKey;
        this.port = port;
    }

    /** Skips the test where there is no OpenSSH server. */
    static OpenSshServer start(Path directory) throws IOException, InterruptedException {
        return start(directory, "ed25519");
    }

    /**
     * Skips the test also where OpenSSH no longer knows what is asked for.
     *
     * @param hostKeyType as ssh-keygen calls it
     * @param lines of sshd_config
     */
    static OpenSshServer start(Path directory, String hostKeyType, String... lines)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SSHD) && Files.isExecutable(KEYGEN), "no OpenSSH server on this machine");
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(PRIVILEGE_SEPARATION);
        }
        Path hostKey = key(directory, "host", hostKeyType);
        Path userKey = key(directory, "user", "ed25519");
        HeldPort port = new HeldPort();
        Path config = directory.resolve("sshd_config");
        Files.write(
                config,
                List.of(
                        "ListenAddress 127.0.0.1:" + port.number(),
                        "HostKey " + hostKey,
                        "AuthorizedKeysFile " + userKey + ".pub",
                        "PidFile none",
                        "StrictModes no",
                        "UsePAM no",
                        "PermitRootLogin yes",
                        "PasswordAuthentication no"));
        Files.write(config, List.of(lines), StandardOpenOption.APPEND);
        assumeTrue(
                ends(SSHD.toString(), "-t", "-f", config.toString()),
                "this OpenSSH takes none of " + String.join(", ", lines));
        Process process = new ProcessBuilder(SSHD.toString(), "-D", "-e", "-f", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("sshd.log").toFile())
                .start();
        return new OpenSshServer(process, userKey, port);
    }

    private static Path key(Path directory, String name, String type) throws IOException, InterruptedException {
        Path file = directory.resolve(name);
        assumeTrue(
                ends(KEYGEN.toString(), "-q", "-t", type, "-N", "", "-f", file.toString()),
                "ssh-keygen made no key of type " + type);
        return file;
    }

    /** Whether a command does what it should, in time. */
    private static boolean ends(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    Path userKey() {
        return userKey;
    }

    /** A key of the same user in a file as OpenSSL writes it, without the public half (RFC 5958, RFC 8410). */
    Path pkcs8UserKey() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] type = "ssh-ed25519".getBytes(StandardCharsets.US_ASCII);
        byte[] encoded = pair.getPublic().getEncoded();
        int bytes = 32;
        byte[] line = ByteBuffer.allocate(2 * Integer.BYTES + type.length + bytes)
                .putInt(type.length)
                .put(type)
                .putInt(bytes)
                .put(encoded, encoded.length - bytes, bytes)
                .array();
        Files.writeString(
                Path.of(userKey + ".pub"),
                "ssh-ed25519 " + Base64.getEncoder().encodeToString(line) + "\n",
                StandardOpenOption.APPEND);
        return Files.writeString(
                userKey.resolveSibling("user.pem"),
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
    }

    DeviceAddress address() {
        return new DeviceAddress("127.0.0.1", port.number());
    }

    Credentials credentials() {
        return new Credentials(System.getProperty("user.name"), "", Optional.of(userKey));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        port.close();
    }
}
