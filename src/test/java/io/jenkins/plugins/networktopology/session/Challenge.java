package io.jenkins.plugins.networktopology.session;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/** Lets a server ask these questions, and nothing else, before it lets anybody in. Those for a password are hidden. */
final class Challenge implements Consumer<SshServer>, KeyboardInteractiveAuthenticator {

    private final List<String> questions;
    private final Queue<List<String>> replies = new ConcurrentLinkedQueue<>();

    Challenge(List<String> questions) {
        this.questions = questions;
    }

    Queue<List<String>> replies() {
        return replies;
    }

    @Override
    public void accept(SshServer server) {
        server.setKeyboardInteractiveAuthenticator(this);
        CoreModuleProperties.AUTH_METHODS.set(server, "keyboard-interactive");
    }

    @Override
    public InteractiveChallenge generateChallenge(ServerSession session, String user, String lang, String methods) {
        InteractiveChallenge challenge = new InteractiveChallenge();
        challenge.setInteractionName("");
        challenge.setInteractionInstruction("");
        challenge.setLanguageTag("");
        questions.forEach(question -> challenge.addPrompt(question, !question.startsWith("Password")));
        return challenge;
    }

    @Override
    public boolean authenticate(ServerSession session, String user, List<String> given) {
        replies.add(List.copyOf(given));
        return given.contains(ScriptedDevice.LOGIN.password());
    }
}
