package io.jenkins.plugins.networktopology.verify.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.CommandExpectation;
import io.jenkins.plugins.networktopology.topology.Convergence;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.PingExpectation;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.jenkins.plugins.networktopology.topology.Verification.PingScope;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.TranscriptDevice;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The article's pair of routers, verified from end to end in virtual time: within 20 s, each second, stable for 2 s. */
class VerifierTest {

    private static final String FROM_CSR = "ping 12.12.12.1 repeat 5 timeout 2 source 12.12.12.2";
    private static final String FROM_VMX = "ping 12.12.12.2 count 5 wait 2 rapid source 12.12.12.1";

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    private final VirtualPace pace = new VirtualPace();
    private final Map<String, String> evidence = new TreeMap<>();
    private final List<CheckResult> told = new ArrayList<>();
    private final TranscriptDevice csr = TranscriptDevice.of("article", "csr-1");
    private final TranscriptDevice vmx = TranscriptDevice.of("article", "vmx-1");

    private static Topology article(PingScope scope, List<PingExpectation> pings, List<CommandExpectation> commands) {
        return new Topology(
                "article",
                List.of(Node.of("vmx-1", "juniper_vmx"), Node.of("csr-1", "cisco_csr1000v")),
                List.of(new Link(
                        new Endpoint("vmx-1", "ge-0/0/3", Optional.of(InterfaceAddress.parse("12.12.12.1/24"))),
                        new Endpoint("csr-1", "GigabitEthernet2", Optional.of(InterfaceAddress.parse("12.12.12.2/24"))),
                        Optional.empty())),
                Bootstrap.DEFAULT,
                new Verification(
                        true,
                        scope,
                        5,
                        pings,
                        commands,
                        new Convergence(Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofSeconds(2))),
                List.of());
    }

    private VerificationOutcome verify(Topology topology, Map<String, String> notReady) throws InterruptedException {
        Map<String, Platform> platforms =
                CATALOG.platforms().stream().collect(Collectors.toMap(Platform::id, platform -> platform));
        return new Verifier(pace)
                .verify(new VerificationRequest(
                        topology,
                        platforms,
                        Map.of("csr-1", csr, "vmx-1", vmx),
                        notReady,
                        (name, text) -> {
                            evidence.put(name, text);
                            return name;
                        },
                        told::add));
    }

    private Map<String, CheckResult> verified(Topology topology) throws InterruptedException {
        return verify(topology, Map.of()).checks().stream()
                .collect(Collectors.toMap(CheckResult::id, check -> check, (a, b) -> a, LinkedHashMap::new));
    }

    private static Topology article() {
        return article(PingScope.ADJACENT, List.of(), List.of());
    }

    @Test
    void theArticlesPairPassesInTheOrderOfTheTopology() throws InterruptedException {
        Map<String, CheckResult> checks = verified(article());

        assertThat(checks.keySet())
                .containsExactly(
                        "lldp/vmx-1:ge-0/0/3",
                        "lldp/csr-1:GigabitEthernet2",
                        "ping/vmx-1:12.12.12.2",
                        "ping/csr-1:12.12.12.1");
        assertThat(checks.values()).extracting(CheckResult::verdict).containsOnly(Verdict.PASS);
        assertThat(checks.values()).extracting(CheckResult::found).containsExactly("OK", "OK", "5/5", "5/5");
        assertThat(checks.get("lldp/csr-1:GigabitEthernet2").message())
                .isEqualTo("found vmx-1:ge-0/0/3 as expected: chassis id 0005.8671.31c0 is vmx-1's, port id ge-0/0/3");
    }

    @Test
    void aCheckMustHaveHeldForTheStablePeriod() throws InterruptedException {
        assertThat(verified(article()).values())
                .extracting(CheckResult::took)
                .allMatch(took -> took.compareTo(Duration.ofSeconds(2)) >= 0)
                .allMatch(took -> took.compareTo(Duration.ofSeconds(3)) <= 0);
    }

    @Test
    void eachVerdictIsToldAsSoonAsItIsSettled() throws InterruptedException {
        List<CheckResult> all = verify(article(), Map.of()).checks();
        assertThat(told).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void oneSessionPerDeviceServesAllLooksAndIsClosed() throws InterruptedException {
        assertThat(verify(article(), Map.of()).reopenedSessions()).isZero();

        assertThat(csr.opened).hasValue(1);
        assertThat(csr.closed).hasValue(1);
        assertThat(vmx.opened).hasValue(1);
        assertThat(vmx.closed).hasValue(1);
    }

    @Test
    void identitiesAreAskedOnceTablesAtEachLookPingsOnceMoreAtTheEnd() throws InterruptedException {
        verify(article(), Map.of());

        assertThat(vmx.count("show interfaces")).isOne();
        assertThat(vmx.count("show lldp neighbors")).isEqualTo(3);
        assertThat(vmx.count(FROM_VMX)).isEqualTo(2);
    }

    @Test
    void aProbeLostToArpIsForgivenByASecondPing() throws InterruptedException {
        CheckResult ping = verified(article()).get("ping/csr-1:12.12.12.1");

        assertThat(ping.verdict()).isEqualTo(Verdict.PASS);
        assertThat(csr.count(FROM_CSR)).isEqualTo(3);
    }

    @Test
    void lossThatStaysIsAFailureWithTheCounts() throws InterruptedException {
        csr.twisted((command, text) -> text.replace("100 percent (5/5)", "80 percent (4/5)"));
        CheckResult ping = verified(article()).get("ping/csr-1:12.12.12.1");

        assertThat(ping.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(ping.found()).isEqualTo("4/5");
        assertThat(ping.message())
                .startsWith("expected all 5 probes to 12.12.12.1 (vmx-1:ge-0/0/3) to be answered, 4 were (20 % lost)");
    }

    @Test
    void evidenceIsOneFilePerTableWithWhatWasTypedAndAnswered() throws InterruptedException {
        CheckResult lldp = verified(article()).get("lldp/csr-1:GigabitEthernet2");

        assertThat(lldp.evidence())
                .containsExactly("evidence/lldp/csr-1.txt", "evidence/lldp/vmx-1.txt", "evidence/identity/vmx-1.txt");
        assertThat(evidence.get("evidence/lldp/csr-1.txt"))
                .contains("csr-1# show lldp neighbors detail\n")
                .contains("Chassis id: 0005.8671.31c0");
    }

    @Test
    void aBrokenSessionIsReplacedAndCounted() throws InterruptedException {
        csr.breakingAfter(7);
        VerificationOutcome outcome = verify(article(), Map.of());

        assertThat(outcome.checks()).extracting(CheckResult::verdict).containsOnly(Verdict.PASS);
        assertThat(outcome.reopenedSessions()).isOne();
        assertThat(csr.closed).hasValue(2);
    }

    @Test
    void aDeviceThatCannotBeReachedIsAnErrorWithTheReasonNotAFailure() throws InterruptedException {
        csr.unreachable("csr-1: no SSH banner from 127.0.0.1:30022 within 20 s");
        Map<String, CheckResult> checks = verified(article());

        CheckResult lldp = checks.get("lldp/csr-1:GigabitEthernet2");
        assertThat(lldp.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(lldp.found()).isEqualTo("UNKNOWN");
        assertThat(lldp.message())
                .contains("no SSH banner from 127.0.0.1:30022")
                .contains("(looked 22 times in 20.0 s)");
        assertThat(checks.get("ping/csr-1:12.12.12.1").verdict()).isEqualTo(Verdict.ERROR);
    }

    @Test
    void aNodeThatNeverBecameReadyIsNotAskedAndItsNeighbourIsStillJudged() throws InterruptedException {
        csr.twisted((command, text) -> command.startsWith("show lldp neighbors") ? "" : text);
        Map<String, CheckResult> checks =
                verify(article(), Map.of("vmx-1", "the image vr-vmx:17.2 was not found")).checks().stream()
                        .collect(Collectors.toMap(CheckResult::id, check -> check));

        assertThat(checks.values()).extracting(CheckResult::verdict).containsOnly(Verdict.NOT_READY);
        assertThat(checks.get("lldp/csr-1:GigabitEthernet2").found()).isEqualTo("MISSING");
        assertThat(checks.get("lldp/csr-1:GigabitEthernet2").message())
                .contains("found no neighbour on GigabitEthernet2")
                .contains("the image vr-vmx:17.2 was not found");
        assertThat(vmx.opened).hasValue(0);
        assertThat(pace.sinceStart()).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aNeighbourThatAnswersOnlyAfterTheLimitIsHeardBeforeAVerdictIsGiven() throws InterruptedException {
        csr.twisted((command, text) -> {
            if (command.startsWith("ping")) {
                pace.leap(Duration.ofMinutes(1));
            }
            return text;
        });
        // three answers of csr-1 and its end are judged, and the verifier waits for vmx-1, when that says its first
        // word
        vmx.twisted((command, text) -> {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> pace.turns() >= 5);
            return text;
        });

        assertThat(verified(article()).values()).extracting(CheckResult::found).containsOnly("OK", "5/5");
    }

    @Test
    void aMissingNeighbourFailsWhenTimeIsUp() throws InterruptedException {
        csr.twisted((command, text) -> command.startsWith("show lldp neighbors") ? "" : text);
        vmx.twisted((command, text) -> command.equals("show lldp neighbors") ? "" : text);
        Map<String, CheckResult> checks = verified(article());

        assertThat(checks.get("lldp/csr-1:GigabitEthernet2").found()).isEqualTo("MISSING");
        assertThat(checks.get("lldp/csr-1:GigabitEthernet2").took()).isEqualTo(Duration.ofSeconds(20));
        assertThat(checks.get("ping/csr-1:12.12.12.1").took()).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void nothingAnswersIsBelievedOfANodeThatReachesItsNeighbour() throws InterruptedException {
        CheckResult ping = verified(article(PingScope.OFF, List.of(unreachable("203.0.113.9")), List.of()))
                .get("no-ping/csr-1:203.0.113.9");

        assertThat(ping.verdict()).isEqualTo(Verdict.PASS);
        assertThat(ping.found()).isEqualTo("0/5");
        assertThat(ping.evidence())
                .containsExactly("evidence/ping/csr-1.12.12.12.1.txt", "evidence/no-ping/csr-1.203.0.113.9.txt");
    }

    @Test
    void nothingAnswersProvesNothingOfANodeThatReachesNobody() throws InterruptedException {
        csr.twisted((command, text) -> text.replaceAll("\\d+ percent \\(\\d/5\\)", "0 percent (0/5)"));
        CheckResult ping = verified(article(PingScope.OFF, List.of(unreachable("203.0.113.9")), List.of()))
                .get("no-ping/csr-1:203.0.113.9");

        assertThat(ping.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(ping.message()).startsWith("cannot prove that csr-1 cannot reach 203.0.113.9");
    }

    @Test
    void whatMustNotAnswerIsNoProofThatAnythingDoes() throws InterruptedException {
        csr.twisted((command, text) -> text.replaceAll("\\d+ percent \\(\\d/5\\)", "0 percent (0/5)"));
        PingExpectation neighbour = new PingExpectation(
                "csr-1", "12.12.12.1", Optional.of("GigabitEthernet2"), Optional.empty(), Optional.empty(), false);
        CheckResult ping =
                verified(article(PingScope.OFF, List.of(neighbour), List.of())).get("no-ping/csr-1:12.12.12.1");

        assertThat(ping.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(ping.message()).contains("nothing answered, but there is nothing that it should reach");
    }

    @Test
    void aNeighbourThatNeverBecameReadyIsNoProofEither() throws InterruptedException {
        csr.twisted((command, text) -> text.replaceAll("\\d+ percent \\(\\d/5\\)", "0 percent (0/5)"));
        Topology topology = article(PingScope.OFF, List.of(unreachable("203.0.113.9")), List.of());
        assertThat(verify(topology, Map.of("vmx-1", "it never booted")).checks())
                .filteredOn(check -> check.id().equals("no-ping/csr-1:203.0.113.9"))
                .singleElement()
                .satisfies(ping -> assertThat(ping.message())
                        .contains("nothing answered, but there is nothing that it should reach"));
    }

    @Test
    void anInterruptEndsTheVerificationAndClosesTheSessions() {
        Thread verifier = Thread.currentThread();
        vmx.twisted((command, text) -> {
            verifier.interrupt();
            return text;
        });

        assertThatThrownBy(() -> verify(article(), Map.of())).isInstanceOf(InterruptedException.class);
        assertThat(csr.closed.get()).isEqualTo(csr.opened.get());
        assertThat(vmx.closed.get()).isEqualTo(vmx.opened.get());
    }

    private static PingExpectation unreachable(String to) {
        return new PingExpectation("csr-1", to, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    @Test
    void aWrittenPingTakesThePlaceOfTheDerivedOne() throws InterruptedException {
        PingExpectation written = new PingExpectation(
                "csr-1", "vmx-1", Optional.of("GigabitEthernet2"), Optional.empty(), Optional.empty(), true);
        assertThat(verified(article(PingScope.ADJACENT, List.of(written), List.of()))
                        .keySet())
                .contains("ping/csr-1:12.12.12.1")
                .doesNotContain("ping/csr-1:12.12.12.1#2");
    }

    @Test
    void aCommandIsAskedOfEachNodeAndARefusalIsAnError() throws InterruptedException {
        CommandExpectation routes = new CommandExpectation(
                "connected",
                List.of(),
                "show ip route",
                Optional.of("^C .*12\\.12\\.12\\.0/24"),
                Optional.empty(),
                Optional.empty());
        Map<String, CheckResult> checks = verified(article(PingScope.OFF, List.of(), List.of(routes)));

        assertThat(checks.get("command/csr-1:connected").verdict()).isEqualTo(Verdict.PASS);
        CheckResult refused = checks.get("command/vmx-1:connected");
        assertThat(refused.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(refused.message()).startsWith("vmx-1 refused \"show ip route\": % Invalid input detected");
    }
}
