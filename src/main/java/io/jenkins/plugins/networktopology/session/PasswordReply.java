package io.jenkins.plugins.networktopology.session;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.auth.password.PasswordAuthenticationReporter;
import org.apache.sshd.client.session.ClientSession;

/**
 * Answers what a server asks during one login: hidden questions with the password, visible ones with the user's name. A
 * password that was refused by one method is not offered by another, and the same question is not answered twice: each
 * would count as a further failed login.
 */
final class PasswordReply implements UserInteraction, PasswordAuthenticationReporter {

    private final String username;
    private final String password;
    private final Set<List<String>> answered = new HashSet<>();
    private volatile boolean refused;

    PasswordReply(String username, String password) {
        this.username = username;
        this.password = password;
    }

    /** Whether the server has said no to the password. */
    boolean refused() {
        return refused;
    }

    @Override
    public boolean isInteractionAllowed(ClientSession session) {
        return !refused;
    }

    @Override
    public synchronized String[] interactive(
            ClientSession session, String name, String instruction, String lang, String[] prompt, boolean[] echo) {
        if (!answered.add(List.of(prompt))) {
            refused = true;
            return new String[prompt.length];
        }
        String[] replies = new String[prompt.length];
        Arrays.setAll(replies, i -> echo[i] ? username : password);
        return replies;
    }

    /** Asked once; empty passwords, as fresh devices have them, are passwords too. */
    @Override
    public String resolveAuthPasswordAttempt(ClientSession session) {
        return password;
    }

    @Override
    public String getUpdatedPassword(ClientSession session, String prompt, String lang) {
        return "";
    }

    @Override
    public void signalAuthenticationFailure(
            ClientSession session, String service, String tried, boolean partial, List<String> serverMethods) {
        if (!partial) {
            refused = true;
        }
    }
}
