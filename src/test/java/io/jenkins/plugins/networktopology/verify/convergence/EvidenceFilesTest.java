package io.jenkins.plugins.networktopology.verify.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.session.CommandOutput;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which file holds which answer. */
class EvidenceFilesTest {

    private static final Inquiry TABLE = new Inquiry(
            "csr-1", List.of("show lldp neighbors"), Duration.ofSeconds(1), Inquiry.evidenceName("lldp", "csr-1"));

    private final Map<String, String> kept = new TreeMap<>();
    private final EvidenceFiles files = new EvidenceFiles((name, text) -> {
        kept.put(name, text);
        return name;
    });

    private static Answer answer(String text) {
        return Answer.complete(
                TABLE, List.of(new CommandOutput(TABLE.commands().get(0), text, Duration.ZERO, Optional.empty())));
    }

    @Test
    void theLatestAnswerReplacesTheOneBefore() {
        files.keep(answer("first"));
        files.keep(answer("second"));

        assertThat(files.places(List.of(TABLE))).containsExactly("evidence/lldp/csr-1.txt");
        assertThat(kept).containsExactly(Map.entry("evidence/lldp/csr-1.txt", "csr-1# show lldp neighbors\nsecond\n"));
    }

    @Test
    void aFileThatAVerdictRestsOnStaysAsItIs() {
        files.keep(answer("first"));
        files.pin(List.of(TABLE));
        files.keep(answer("second"));
        files.keep(answer("third"));

        assertThat(files.places(List.of(TABLE))).containsExactly("evidence/lldp/csr-1.2.txt");
        assertThat(kept.get("evidence/lldp/csr-1.txt")).contains("first");
        assertThat(kept.get("evidence/lldp/csr-1.2.txt")).contains("third");
    }

    @Test
    void twoCommandsWhoseNamesLookAlikeHaveTwoFiles() {
        for (String command : List.of("show run | include a/b", "show run | include a|b")) {
            String name = Inquiry.evidenceName("command", "csr-1", command);
            Inquiry inquiry = new Inquiry("csr-1", List.of(command), Duration.ofSeconds(1), name);
            files.keep(Answer.failed(inquiry, List.of(), "no answer", ""));
        }

        assertThat(kept).hasSize(2);
    }

    @Test
    void whatCameOfAnAnswerThatBrokeOffIsEvidenceToo() {
        files.keep(Answer.failed(TABLE, List.of(), "csr-1: the connection broke", "Capability codes:\n    (R) Rou"));

        assertThat(kept.get("evidence/lldp/csr-1.txt"))
                .isEqualTo(
                        "csr-1# show lldp neighbors\nCapability codes:\n    (R) Rou\n[csr-1: the connection broke]\n");
    }

    @Test
    void namesHoldNothingThatAFileNameCannot() {
        assertThat(Inquiry.evidenceName("ping", "r1", "2001:db8::1")).isEqualTo("evidence/ping/r1.2001_db8__1");
        assertThat(Inquiry.evidenceName("command", "..", "show ip route | include ../x"))
                .isEqualTo("evidence/command/_..show_ip_route___include_.._x");
    }
}
