package io.jenkins.plugins.networktopology.platform;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A login. The password never appears in {@link #toString()}.
 *
 * @param username the account
 * @param password its password, for password and keyboard-interactive authentication
 * @param keyFile an unencrypted private key (OpenSSH or PEM) that is offered before the password
 */
public record Credentials(String username, String password, Optional<Path> keyFile) {

    public Credentials {
        Objects.requireNonNull(username);
        Objects.requireNonNull(password);
        Objects.requireNonNull(keyFile);
    }

    public Credentials(String username, String password) {
        this(username, password, Optional.empty());
    }

    @Override
    public String toString() {
        return username + "/****";
    }
}
