package io.jenkins.plugins.networktopology.session;

import static io.jenkins.plugins.networktopology.session.ScriptedDevice.LIMIT;
import static io.jenkins.plugins.networktopology.session.SessionFailure.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.Credentials;
import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that is not ours: OpenSSH with the user's login shell. Skipped where it is not installed. */
@Timeout(60)
class OpenSshTest {

    @TempDir
    static Path directory;

    private static Optional<OpenSshServer> server = Optional.empty();
    private static Sessions sessions;

    @BeforeAll
    static void start() throws Exception {
        sessions = new SshSessions();
        server = Optional.of(OpenSshServer.start(directory));
    }

    @AfterAll
    static void stop() throws Exception {
        if (server.isPresent()) {
            server.get().close();
        }
        sessions.close();
    }

    private static DeviceSession open(Dialect dialect) throws SessionException, InterruptedException {
        return open(dialect, server.orElseThrow().credentials());
    }

    private static DeviceSession open(Dialect dialect, Credentials user) throws SessionException, InterruptedException {
        DeviceAddress address = server.orElseThrow().address();
        LoginWait wait = new LoginWait(Duration.ofSeconds(5));
        return wait.await(limit -> sessions.open("host-1", address, dialect, user, limit), LIMIT);
    }

    private static Dialect linux() {
        return ScriptedDevice.dialect("linux");
    }

    @ParameterizedTest(name = "provider {0} of the process")
    @ValueSource(ints = {1, 99})
    void theBouncyCastleOfAnotherJenkinsPluginIsNoHindrance(int place) throws Exception {
        assertThat(loginBesideAnotherBouncyCastle(server.orElseThrow().userKey(), place))
                .isEqualTo("logged in");
    }

    @Test
    void aPrivateKeyIsReadFromAFileOfOpenSslAsWell() throws Exception {
        Path key = server.orElseThrow().pkcs8UserKey();
        Credentials user = new Credentials(System.getProperty("user.name"), "", Optional.of(key));
        try (DeviceSession host = open(linux(), user)) {
            assertThat(host.run("echo logged in", LIMIT).text()).isEqualTo("logged in");
        }
    }

    private static String loginBesideAnotherBouncyCastle(Path key, int place) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherPluginsLogin.class.getName(),
                        String.valueOf(server.orElseThrow().address().port()),
                        key.toString(),
                        String.valueOf(place))
                .redirectErrorStream(true)
                .start();
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void commandsAnswerWithTheirOutputAndAFindingIsNoRefusal() throws Exception {
        try (DeviceSession host = open(linux())) {
            CommandOutput lines = host.run("printf 'one\\ntwo\\n'; exit 1", LIMIT);
            assertThat(lines.text()).isEqualTo("one\ntwo");
            assertThat(lines.refusal()).isEmpty();
            assertThat(host.run("seq 1 20000 | tail -1", LIMIT).text()).isEqualTo("20000");
            assertThat(host.run("seq 1 20000", LIMIT).text().lines()).hasSize(20_000);
            assertThat(host.transcript()).contains("$ seq 1 20000", "characters left out");
        }
    }

    @Test
    void aCommandThatDoesNotExistIsRefusedInTheShellsWords() throws Exception {
        try (DeviceSession host = open(linux())) {
            assertThat(host.run("lldpcli-that-is-not-there -f json0", LIMIT).refusal())
                    .hasValueSatisfying(words -> assertThat(words).contains("not found", "exit status 127"));
            assertThat(host.run("ls /nowhere-at-all", LIMIT).refusal())
                    .hasValueSatisfying(words -> assertThat(words).contains("nowhere-at-all"));
        }
    }

    @Test
    void configurationStopsAtTheFirstCommandThatFails() throws Exception {
        Path made = directory.resolve("made");
        Path notMade = directory.resolve("not-made");
        try (DeviceSession host = open(linux())) {
            List<String> lines = List.of("# comment", "touch " + made, "false", "touch " + notMade);
            SessionException refused = failureOf(() -> host.configure(lines, LIMIT));
            assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
            assertThat(refused).hasMessageContaining("line 3 \"false\"").hasMessageContaining("up to 2");
            assertThat(Files.exists(made)).isTrue();
            assertThat(Files.exists(notMade)).isFalse();
        }
    }

    @Test
    void aCommandThatDoesNotEndTimesOutAndTheNextOneRuns() throws Exception {
        try (DeviceSession host = open(linux())) {
            SessionException late = failureOf(() -> host.run("sleep 600", Duration.ofMillis(500)));
            assertThat(late.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(host.run("echo still here", LIMIT).text()).isEqualTo("still here");
        }
    }

    @Test
    void aShellAtAPromptIsAConversationLikeARouters() throws Exception {
        try (DeviceSession host = open(promptedShell())) {
            CommandOutput many = host.run("seq 1 5000", LIMIT);
            assertThat(many.text().lines()).hasSize(5000).startsWith("1").endsWith("5000");
            String wide = "echo " + "wide-".repeat(150);
            assertThat(host.run(wide, LIMIT).text()).isEqualTo("wide-".repeat(150));
            assertThat(host.run("no-such-command-here", LIMIT).refusal()).isPresent();
            assertThat(failureOf(() -> host.run("sleep 600", Duration.ofMillis(500))))
                    .hasMessageContaining("brought the prompt back");
            assertThat(host.run("echo still here", LIMIT).text()).isEqualTo("still here");
            assertThat(host.run("read -p 'Sure? [confirm]' x; echo done", LIMIT).text())
                    .endsWith("done");
        }
    }

    private static Dialect promptedShell() {
        Pattern never = Pattern.compile("(?!)");
        List<String> none = List.of();
        return new Dialect(
                "bash",
                Dialect.Channel.SHELL,
                Pattern.compile("(^|[\\r\\n])[^\\r\\n]{0,100}[#$] ?\\z"),
                Optional.empty(),
                "\u0003",
                List.of("PS1='host-1$ '"),
                Optional.empty(),
                Map.of("[confirm]", ""),
                List.of(Pattern.compile("command not found|: not found")),
                new Dialect.ConfigMode(none, never, none, none, none, none, none, List.of()),
                Map.of(),
                new Dialect.ConfigTemplates(none, none, none, none, none, none, none, none, none));
    }
}
