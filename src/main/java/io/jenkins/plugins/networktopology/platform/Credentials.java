package io.jenkins.plugins.networktopology.platform;

import java.util.Objects;

/**
 * A login. The password never appears in {@link #toString()}.
 *
 * @param username the account
 * @param password its password, for password and keyboard-interactive authentication
 */
public record Credentials(String username, String password) {

    public Credentials {
        Objects.requireNonNull(username);
        Objects.requireNonNull(password);
    }

    @Override
    public String toString() {
        return username + "/****";
    }
}
