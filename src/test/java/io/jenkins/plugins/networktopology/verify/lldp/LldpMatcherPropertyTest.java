package io.jenkins.plugins.networktopology.verify.lldp;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.verify.CountedNaming;
import io.jenkins.plugins.networktopology.verify.lldp.TestLab.Device;
import io.jenkins.plugins.networktopology.verify.lldp.TestLab.PortIds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any lab, whatever its devices tell of themselves. */
class LldpMatcherPropertyTest {

    private static final Set<LldpFinding> GOOD = EnumSet.of(LldpFinding.OK, LldpFinding.OK_WEAK);
    private static final Set<LldpFinding> WRONG = EnumSet.of(LldpFinding.WRONG_NEIGHBOUR, LldpFinding.WRONG_PORT);

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCorrectLabIsOkWhereChassisIdsAreKnown(long seed) {
        assertThat(lab(new Random(seed)).findings().values()).isNotEmpty().allMatch(GOOD::contains);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoSwappedCablesAreFoundAtTheirEndsAndNowhereElse(long seed) {
        Random random = new Random(seed);
        TestLab lab = lab(random);
        Set<String> concerned = swapTwo(lab, random);

        Map<String, LldpFinding> found = lab.findings();
        found.forEach((end, finding) -> assertThat(concerned.contains(end) ? WRONG : GOOD)
                .as("%s of seed %d", end, seed)
                .contains(finding));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsWithheldAWrongCableIsNeverOkAndARightOneNeverWrong(long seed) {
        Random random = new Random(seed);
        TestLab lab = lab(random);
        for (int swap = random.nextInt(4); swap > 0; swap--) {
            swapTwo(lab, random);
        }
        withhold(lab, random);

        lab.judgements().forEach((end, judgement) -> {
            boolean right = lab.cables.get(end).equals(judgement.far().toString());
            assertThat(judgement.finding())
                    .as("%s of seed %d: %s", end, seed, judgement.message())
                    .isNotIn(right ? WRONG : GOOD);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneRouterThatIsKnownMakesAllKnownThatCablesConnectWithIt(long seed) {
        Random random = new Random(seed);
        TestLab lab = lab(random);
        lab.devices.values().stream().skip(1).forEach(device -> {
            device.hostname = "csr1000v";
            device.portIds = PortIds.NAME;
            device.tellsChassisId = false;
            device.tellsInterfaces = false;
        });
        lab.device("n1").portIds = PortIds.NAME;

        assertThat(lab.findings().values()).allMatch(GOOD::contains);
    }

    private static void withhold(TestLab lab, Random random) {
        double share = random.nextDouble();
        for (Device device : lab.devices.values()) {
            if (random.nextDouble() < share / 2) {
                device.portIds = PortIds.values()[random.nextInt(PortIds.values().length)];
            }
            device.tellsName = random.nextDouble() > share;
            device.tellsChassisId = random.nextDouble() > share;
            device.tellsInterfaces = random.nextDouble() > share;
            device.sendsChassisId = random.nextDouble() > share / 2;
            device.listsNeighbors = random.nextDouble() > share / 3;
        }
    }

    private static Set<String> swapTwo(TestLab lab, Random random) {
        List<String> ends = new ArrayList<>(new TreeSet<>(lab.cables.keySet()));
        String one = ends.get(random.nextInt(ends.size()));
        String other;
        do {
            other = ends.get(random.nextInt(ends.size()));
        } while (other.equals(one) || other.equals(lab.cables.get(one)));
        Set<String> concerned = new TreeSet<>(Set.of(one, other, lab.cables.get(one), lab.cables.get(other)));
        lab.swap(one, other);
        return concerned;
    }

    /** Four to nine devices of all sorts, a tree with some links more, several between two nodes too. */
    private static TestLab lab(Random random) {
        TestLab lab = new TestLab();
        int size = 4 + random.nextInt(6);
        for (int i = 1; i <= size; i++) {
            addDevice(lab, "n" + i, random);
        }
        List<String> names = List.copyOf(lab.devices.keySet());
        Map<String, Integer> cards = new HashMap<>();
        for (int i = 1; i < size; i++) {
            link(lab, names.get(i), names.get(random.nextInt(i)), cards);
        }
        for (int more = random.nextInt(size); more > 0; more--) {
            int one = random.nextInt(size);
            int other = (one + 1 + random.nextInt(size - 1)) % size;
            link(lab, names.get(one), names.get(other), cards);
        }
        return lab;
    }

    private static void addDevice(TestLab lab, String name, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> lab.csr(name);
            case 1 -> lab.vmx(name);
            case 2 -> lab.linux(name);
            default -> lab.add(CountedNaming.EOS, random.nextBoolean() ? name : "localhost", name);
        }
        PortIds[] all = PortIds.values();
        if (random.nextInt(3) == 0) {
            // Two kinds of port id tell nothing by themselves; where they meet, no port can be proved.
            lab.device(name).portIds = all[random.nextInt(3)];
        }
    }

    private static void link(TestLab lab, String one, String other, Map<String, Integer> cards) {
        lab.link(next(lab, one, cards), next(lab, other, cards));
    }

    private static String next(TestLab lab, String node, Map<String, Integer> cards) {
        int card = cards.merge(node, 1, Integer::sum);
        return node + ":" + lab.device(node).naming.nameOf(card).orElseThrow();
    }
}
