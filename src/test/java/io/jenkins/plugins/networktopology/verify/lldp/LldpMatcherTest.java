package io.jenkins.plugins.networktopology.verify.lldp;

import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.AMBIGUOUS;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.MISSING;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.OK;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.OK_WEAK;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.ONE_WAY;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.UNKNOWN;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.WRONG_NEIGHBOUR;
import static io.jenkins.plugins.networktopology.verify.lldp.LldpFinding.WRONG_PORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.verify.CountedNaming;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a network engineer would say of a link after reading both tables. */
class LldpMatcherTest {

    private static TestLab article() {
        return new TestLab().vmx("vmx-1").csr("csr-1").link("vmx-1:ge-0/0/3", "csr-1:GigabitEthernet2");
    }

    private static TestLab square() {
        return new TestLab()
                .vmx("vmx-1", "vmx-2")
                .csr("csr-1", "csr-2")
                .link("vmx-1:ge-0/0/0", "csr-1:GigabitEthernet2")
                .link("csr-1:GigabitEthernet3", "vmx-2:ge-0/0/0")
                .link("vmx-2:ge-0/0/1", "csr-2:GigabitEthernet2")
                .link("csr-2:GigabitEthernet3", "vmx-1:ge-0/0/1");
    }

    @Test
    void aNamelessRouterIsKnownByItsChassisId() {
        LldpJudgement seenByCsr = article().judgements().get("csr-1:GigabitEthernet2");

        assertThat(seenByCsr.finding()).isEqualTo(OK);
        assertThat(seenByCsr.message())
                .isEqualTo("found vmx-1:ge-0/0/3 as expected: chassis id 0005.8600.01c0 is vmx-1's, port id ge-0/0/3");
    }

    @Test
    void aCorrectSquareOfNamelessAndEquallyNamedRoutersIsOkAllRound() {
        assertThat(square().findings().values()).hasSize(8).containsOnly(OK);
    }

    @Test
    void cablesSwappedBetweenNodesAreWrongNeighbourOnTheEndsConcernedAndNoOther() {
        Map<String, LldpFinding> found = square().swap("csr-1:GigabitEthernet2", "csr-2:GigabitEthernet2")
                .findings();

        assertThat(found)
                .containsEntry("vmx-1:ge-0/0/0", WRONG_NEIGHBOUR)
                .containsEntry("csr-1:GigabitEthernet2", WRONG_NEIGHBOUR)
                .containsEntry("vmx-2:ge-0/0/1", WRONG_NEIGHBOUR)
                .containsEntry("csr-2:GigabitEthernet2", WRONG_NEIGHBOUR)
                .containsEntry("csr-1:GigabitEthernet3", OK)
                .containsEntry("vmx-2:ge-0/0/0", OK)
                .containsEntry("csr-2:GigabitEthernet3", OK)
                .containsEntry("vmx-1:ge-0/0/1", OK);
    }

    @Test
    void parallelCablesSwappedAreWrongPortOnBothEnds() {
        TestLab lab = new TestLab()
                .csr("csr-1", "csr-2")
                .link("csr-1:GigabitEthernet2", "csr-2:GigabitEthernet2")
                .link("csr-1:GigabitEthernet3", "csr-2:GigabitEthernet3")
                .swap("csr-2:GigabitEthernet2", "csr-2:GigabitEthernet3");

        assertThat(lab.findings().values()).hasSize(4).containsOnly(WRONG_PORT);
        assertThat(lab.judgements().get("csr-1:GigabitEthernet2").message())
                .startsWith("expected csr-2:GigabitEthernet2, found csr-2:GigabitEthernet3: ");
    }

    @Test
    void aNameThatTwoNodesShareIsNoEvidence() {
        TestLab lab = fourAlike();

        assertThat(lab.findings().values()).containsOnly(UNKNOWN);
        assertThat(lab.judgements().get("csr-1:GigabitEthernet2").message())
                .contains("name csr1000v and chassis id 0005.8600.02c0 may be any of them (csr-2 or csr-3 or csr-4)");
        assertThat(lab.swap("csr-2:GigabitEthernet2", "csr-4:GigabitEthernet2")
                        .findings()
                        .values())
                .containsOnly(UNKNOWN);
    }

    /** Two links that look the same: nothing tells a router from another one. */
    private static TestLab fourAlike() {
        TestLab lab = new TestLab()
                .csr("csr-1", "csr-2", "csr-3", "csr-4")
                .link("csr-1:GigabitEthernet2", "csr-2:GigabitEthernet2")
                .link("csr-3:GigabitEthernet2", "csr-4:GigabitEthernet2");
        lab.devices.values().forEach(device -> device.tellsChassisId = false);
        return lab;
    }

    @Test
    void ofTwoNodesThatShareANameTheOneWhosePortSeesSomethingElseIsRuledOut() {
        TestLab lab = square();
        lab.devices.values().forEach(device -> device.sendsChassisId = false);

        assertThat(lab.findings().values()).containsOnly(OK_WEAK);
        assertThat(lab.swap("csr-1:GigabitEthernet2", "csr-2:GigabitEthernet2").findings())
                .containsEntry("vmx-1:ge-0/0/0", WRONG_NEIGHBOUR)
                .containsEntry("csr-2:GigabitEthernet3", OK_WEAK);
    }

    @Test
    void theChassisIdOfARouterThatDoesNotTellItIsLearnedFromCablesThatAreKnown() {
        TestLab lab = fourAlike()
                .vmx("vmx-1", "vmx-2")
                .link("vmx-1:ge-0/0/0", "csr-1:GigabitEthernet3")
                .link("vmx-2:ge-0/0/0", "csr-3:GigabitEthernet3");

        assertThat(lab.findings())
                .containsEntry("csr-1:GigabitEthernet3", OK)
                .containsEntry("vmx-1:ge-0/0/0", OK_WEAK)
                .containsEntry("csr-2:GigabitEthernet2", OK_WEAK)
                .containsEntry("csr-1:GigabitEthernet2", OK_WEAK);
        assertThat(lab.judgements().get("csr-2:GigabitEthernet2").message())
                .contains("chassis id 0005.8600.01c0 is csr-1's as other cables show");
        assertThat(lab.swap("csr-2:GigabitEthernet2", "csr-4:GigabitEthernet2").findings())
                .containsEntry("csr-2:GigabitEthernet2", WRONG_NEIGHBOUR)
                .containsEntry("csr-1:GigabitEthernet2", WRONG_NEIGHBOUR)
                .containsEntry("vmx-1:ge-0/0/0", OK_WEAK);
    }

    @Test
    void theFarEndsTableProvesANeighbourThatSaysNothingOfItself() {
        TestLab lab = article();
        lab.device("vmx-1").tellsChassisId = false;
        lab.device("vmx-1").tellsInterfaces = false;

        LldpJudgement seenByCsr = lab.judgements().get("csr-1:GigabitEthernet2");
        assertThat(seenByCsr.finding()).isEqualTo(OK_WEAK);
        assertThat(seenByCsr.message()).contains("chassis id 0005.8600.01c0 is vmx-1's as other cables show");
    }

    @Test
    void aMacAddressAsPortIdTellsThePort() {
        TestLab lab = new TestLab().linux("a", "b").link("a:eth1", "b:eth2").link("a:eth2", "b:eth1");
        assertThat(lab.findings().values()).containsOnly(OK);

        lab.swap("b:eth1", "b:eth2");
        assertThat(lab.findings().values()).containsOnly(WRONG_PORT);
    }

    @Test
    void theLastOctetOfAVrnetlabAddressIsTheCardNumber() {
        TestLab lab = new TestLab().linux("a", "b").link("a:eth1", "b:eth2");
        lab.device("b").tellsInterfaces = false;

        assertThat(lab.judgements().get("a:eth1").message()).contains("ends in card number 2");
        assertThat(lab.findings()).containsEntry("a:eth1", OK);
    }

    @Test
    void anIfIndexIsReadThroughThePortDescription() {
        TestLab lab = article();
        lab.device("vmx-1").portIds = TestLab.PortIds.INDEX_AND_DESCRIPTION;

        assertThat(lab.judgements().get("csr-1:GigabitEthernet2").message()).endsWith("port description ge-0/0/3");
    }

    @Test
    void aPortThatCannotBeReadIsProvedByTheFarEndOnly() {
        TestLab lab = article();
        lab.device("vmx-1").portIds = TestLab.PortIds.DESCRIPTION_BY_USER;
        assertThat(lab.findings()).containsEntry("csr-1:GigabitEthernet2", OK_WEAK);

        lab.device("vmx-1").listsNeighbors = false;
        assertThat(lab.findings()).containsEntry("csr-1:GigabitEthernet2", UNKNOWN);
    }

    @Test
    void aNameCutAtTheColumnIsWeakEvidence() {
        TestLab lab = new TestLab()
                .add(CountedNaming.CSR, "edge-router-frankfurt-1", "fra")
                .csr("csr-1")
                .link("fra:GigabitEthernet2", "csr-1:GigabitEthernet2");
        lab.unplug("csr-1:GigabitEthernet2");
        lab.stray("csr-1", new LldpNeighbor("Gi2", "", "Gi2", "", "edge-router-frankfur", ""));

        assertThat(lab.findings()).containsEntry("csr-1:GigabitEthernet2", OK_WEAK);
        assertThat(lab.judgements().get("csr-1:GigabitEthernet2").message())
                .contains("\"edge-router-frankfur\" is the beginning of its name");
    }

    /** csr-1 sees a name that may be fra's; what fra sees on its end is given. */
    private static TestLab weaklySeenWhileFraSees(LldpNeighbor neighbor) {
        TestLab lab = new TestLab()
                .add(CountedNaming.CSR, "edge-router-frankfurt-1", "fra")
                .csr("csr-1")
                .add(CountedNaming.CSR, "lab-switch-1", "switch")
                .link("fra:GigabitEthernet2", "csr-1:GigabitEthernet2")
                .unplug("csr-1:GigabitEthernet2");
        lab.stray("csr-1", new LldpNeighbor("Gi2", "", "Gi2", "", "edge-router-frankfur", ""));
        lab.stray("fra", neighbor);
        return lab;
    }

    @Test
    void weakEvidenceDoesNotStandAgainstAFarEndThatSeesSomebodyElse() {
        TestLab lab = weaklySeenWhileFraSees(new LldpNeighbor("Gi2", "0c00.1122.3344", "Gi9", "", "office-switch", ""));

        assertThat(lab.findings()).containsEntry("csr-1:GigabitEthernet2", WRONG_PORT);
    }

    @Test
    void weakEvidenceStandsWhereTheFarEndContradictsItselfOnly() {
        TestLab lab = weaklySeenWhileFraSees(new LldpNeighbor("Gi2", "0005.8600.02c0", "Gi9", "", "lab-switch-1", ""));

        assertThat(lab.findings()).containsEntry("csr-1:GigabitEthernet2", OK_WEAK);
    }

    @Test
    void aDomainOnOneSideOnlyMakesNoOtherName() {
        TestLab lab = new TestLab()
                .add(CountedNaming.EOS, "leaf1.lab.example", "leaf1")
                .add(CountedNaming.EOS, "spine1", "spine1")
                .link("leaf1:Ethernet1", "spine1:Ethernet1")
                .unplug("leaf1:Ethernet1");
        lab.stray("spine1", new LldpNeighbor("Et1", "", "Ethernet1", "", "leaf1", ""));
        lab.stray(
                "leaf1", new LldpNeighbor("Et1", "", "\"Ethernet1\"".replace("\"", ""), "", "spine1.lab.example", ""));

        assertThat(lab.findings().values()).containsOnly(OK);
    }

    @Test
    void noNeighbourAtAllIsMissingInBothDirections() {
        TestLab lab = article().unplug("vmx-1:ge-0/0/3");

        assertThat(lab.findings().values()).containsOnly(MISSING);
        assertThat(lab.judgements().get("vmx-1:ge-0/0/3").message())
                .isEqualTo("expected csr-1:GigabitEthernet2, found no neighbour on ge-0/0/3,"
                        + " and csr-1:GigabitEthernet2 does not see this end either");
    }

    @Test
    void framesThatPassInOneDirectionAreOneWayAtTheDeafEnd() {
        TestLab lab = article();
        lab.deaf.add("csr-1:GigabitEthernet2");

        assertThat(lab.findings())
                .containsEntry("csr-1:GigabitEthernet2", ONE_WAY)
                .containsEntry("vmx-1:ge-0/0/3", OK);
    }

    @Test
    void severalNeighboursOnAPortAreAmbiguousEvenIfTheExpectedOneIsAmongThem() {
        TestLab lab = article();
        lab.stray("csr-1", new LldpNeighbor("Gi2", "00:11:22:33:44:55", "eth3", "", "hub-host", ""));

        LldpJudgement seen = lab.judgements().get("csr-1:GigabitEthernet2");
        assertThat(seen.finding()).isEqualTo(AMBIGUOUS);
        assertThat(seen.message()).contains("found 2 neighbours").contains("vmx-1:ge-0/0/3, name hub-host");
    }

    @Test
    void aNeighbourListedTwiceIsOneNeighbour() {
        TestLab lab = article();
        lab.stray(
                "csr-1", new LldpNeighbor("GigabitEthernet2", "00:05:86:00:01:c0", "ge-0/0/3", "ge-0/0/3", "", "::1"));

        assertThat(lab.findings()).containsEntry("csr-1:GigabitEthernet2", OK);
    }

    @Test
    void aDeviceThatIsNoNodeIsWrongNeighbour() {
        TestLab lab = article().unplug("csr-1:GigabitEthernet2");
        lab.stray("csr-1", new LldpNeighbor("Gi2", "00:11:22:33:44:55", "eth3", "", "worker-7", ""));

        LldpJudgement seen = lab.judgements().get("csr-1:GigabitEthernet2");
        assertThat(seen.finding()).isEqualTo(WRONG_NEIGHBOUR);
        assertThat(seen.message())
                .contains("a device that is no node of the topology")
                .contains("worker-7");
    }

    @Test
    void aTableThatWasNotUnderstoodGivesNoVerdict() {
        TestLab lab = article();
        LldpScene scene = lab.scene();
        scene.table("csr-1", new LldpTable(List.of(), List.of("vmx-1    Gi2   garbled")));

        LldpJudgement seen = new LldpMatcher(scene).judgeAll().get(1);
        assertThat(seen.finding()).isEqualTo(UNKNOWN);
        assertThat(seen.message()).contains("\"vmx-1    Gi2   garbled\" of its LLDP table was not understood");
    }

    @Test
    void nodesThatShareAChassisIdAreToldApartByWhatTheySee() {
        TestLab lab = square();
        LldpScene scene = lab.scene();
        scene.identity("vmx-2", cloneOf(lab, "vmx-1"));
        scene.table("csr-1", new LldpTable(List.of(), List.of()));
        scene.table(
                "csr-1",
                new LldpTable(
                        List.of(
                                new LldpNeighbor("Gi2", lab.device("vmx-1").chassis(), "ge-0/0/0", "", "", ""),
                                new LldpNeighbor("Gi3", lab.device("vmx-1").chassis(), "ge-0/0/0", "", "", "")),
                        List.of()));

        assertThat(new LldpMatcher(scene).judgeAll())
                .filteredOn(judgement -> judgement.near().node().equals("csr-1"))
                .extracting(LldpJudgement::finding)
                .containsExactly(OK_WEAK, OK_WEAK);
    }

    private static NodeIdentity cloneOf(TestLab lab, String node) {
        Mac chassis = Mac.parse(lab.device(node).chassis()).orElseThrow();
        return new NodeIdentity(
                java.util.Set.of(),
                true,
                java.util.Set.of(chassis),
                Map.of(),
                java.util.Set.of(),
                java.util.Set.of(),
                Map.of());
    }

    @Test
    void aNeighbourOnAPortWithoutLinkIsListedAndNoFailure() {
        TestLab lab = square();
        lab.stray("csr-1", new LldpNeighbor("Gi9", lab.device("csr-2").chassis(), "Gi9", "", "csr1000v", ""));

        assertThat(lab.findings().values()).containsOnly(OK);
        assertThat(ExtraAdjacency.of(lab.scene()))
                .extracting(ExtraAdjacency::toString)
                .containsExactly(
                        "csr-1:GigabitEthernet9 sees csr-2:GigabitEthernet9, which is no link of the topology");
    }

    @Test
    void whatTheManagementInterfaceSeesDoesNotCount() {
        TestLab lab = article();
        lab.stray("csr-1", new LldpNeighbor("GigabitEthernet1", "00:11:22:33:44:55", "eth0", "", "worker-7", ""));

        assertThat(ExtraAdjacency.of(lab.scene())).isEmpty();
        assertThat(lab.findings().values()).containsOnly(OK);
    }
}
