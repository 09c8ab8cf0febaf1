package io.jenkins.plugins.networktopology.simulator.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PodAddressesTest {

    /** More than a thousand-node lab takes in fifty runs: the numbering has to start again. */
    private static final int MANY = 70_000;

    private final PodAddresses addresses = new PodAddresses();

    @Test
    void podsHaveAddressesThatNoNetworkUses() {
        List<String> given = Stream.generate(addresses::next).limit(MANY).toList();
        assertThat(given)
                .allSatisfy(address -> assertThat(address).matches("198\\.18(\\.(\\d|[1-9]\\d|1\\d\\d|2[0-5]\\d)){2}"))
                .allSatisfy(address -> assertThat(octet(address, 2)).isLessThan(256));
    }

    @Test
    void noTwoPodsHaveTheSameAddressUntilAllAreUsed() {
        assertThat(Stream.generate(addresses::next).limit(60_000)).doesNotHaveDuplicates();
    }

    @Test
    void nodesTunnelsStartElsewhereAndAlwaysAtTheSameAddress() {
        assertThat(addresses.ofNode("a")).isEqualTo("198.19.255.1");
        assertThat(addresses.ofNode("b")).isEqualTo("198.19.255.2");
        assertThat(addresses.ofNode("a")).isEqualTo("198.19.255.1");
    }

    private static int octet(String address, int index) {
        return Integer.parseInt(address.split("\\.")[index]);
    }
}
