package io.jenkins.plugins.networktopology.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceNamingTest {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    private static InterfaceNaming naming(String platform) {
        return CATALOG.get(platform).naming();
    }

    @ParameterizedTest
    @CsvSource({
        "juniper_vmx, 1, ge-0/0/0",
        "juniper_vmx, 4, ge-0/0/3",
        "juniper_vmx, 96, ge-0/0/95",
        "cisco_csr1000v, 1, GigabitEthernet2",
        "cisco_csr1000v, 9, GigabitEthernet10",
        "cisco_xrv, 1, GigabitEthernet0/0/0/0",
        "cisco_xrv, 128, GigabitEthernet0/0/0/127",
        "arista_veos, 1, Ethernet1",
        "arista_veos, 20, Ethernet20",
        "arista_ceos, 2, Ethernet2",
        "frr, 12, eth12",
        "linux, 1, eth1"
    })
    void cardsHaveTheNamesOfTheDevice(String platform, int card, String name) {
        assertThat(naming(platform).nameOf(card)).contains(name);
        assertThat(naming(platform).cardOf(name)).contains(card);
    }

    @ParameterizedTest
    @CsvSource({
        "juniper_vmx, 97",
        "cisco_csr1000v, 10",
        "cisco_xrv, 129",
        "arista_veos, 21",
        "arista_ceos, 65",
        "frr, 251",
        "linux, 0"
    })
    void thereAreNoMoreCardsThanThePlatformHas(String platform, int card) {
        assertThat(naming(platform).nameOf(card)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juniper_vmx", "cisco_csr1000v", "cisco_xrv", "arista_veos", "arista_ceos", "frr", "linux"})
    void namesLeadBackToTheirCards(String platform) {
        InterfaceNaming naming = naming(platform);
        IntStream.iterate(1, card -> naming.nameOf(card).isPresent(), card -> card + 1)
                .forEach(card -> assertThat(naming.cardOf(naming.nameOf(card).orElseThrow()))
                        .contains(card));
    }

    @ParameterizedTest
    @CsvSource({
        "juniper_vmx, ge-0/0/3, ge-0/0/3",
        "juniper_vmx, ge-0/0/3.0, ge-0/0/3",
        "juniper_vmx, GE-0/0/3, ge-0/0/3",
        "juniper_vmx, xe-0/0/3, ge-0/0/3",
        "juniper_vmx, et-0/0/3.0, ge-0/0/3",
        "cisco_csr1000v, G2, GigabitEthernet2",
        "cisco_csr1000v, Gi2, GigabitEthernet2",
        "cisco_csr1000v, gi 2, GigabitEthernet2",
        "cisco_csr1000v, Gig2, GigabitEthernet2",
        "cisco_csr1000v, gigabitethernet 2, GigabitEthernet2",
        "cisco_csr1000v, GigabitEthernet2, GigabitEthernet2",
        "cisco_xrv, Gi0/0/0/1, GigabitEthernet0/0/0/1",
        "cisco_xrv, GigabitEthernet 0/0/0/1, GigabitEthernet0/0/0/1",
        "arista_veos, Et3, Ethernet3",
        "arista_veos, Eth3, Ethernet3",
        "arista_veos, ethernet 3, Ethernet3",
        "arista_veos, Et1/3, Ethernet3",
        "arista_veos, Ethernet1/3, Ethernet3",
        "arista_veos, '\"Ethernet3\"', Ethernet3",
        "arista_ceos, Et3, Ethernet3",
        "arista_ceos, eth3, Ethernet3",
        "frr, Eth3, eth3",
        "linux, eth3, eth3"
    })
    void everySpellingMeansTheSameInterface(String platform, String written, String name) {
        assertThat(naming(platform).canonical(written)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "juniper_vmx, ge-0/0/96",
        "juniper_vmx, ge-0/0/03",
        "juniper_vmx, ge-0/1/0",
        "juniper_vmx, ge-0/0/3.100",
        "juniper_vmx, Gi2",
        "cisco_csr1000v, Gi1",
        "cisco_csr1000v, Gi0/0/0/2",
        "cisco_csr1000v, GigabitEthernetX2",
        "cisco_csr1000v, Gi2.100",
        "cisco_csr1000v, Gi99999999999",
        "cisco_csr1000v, eth1",
        "cisco_xrv, Gi1",
        "arista_ceos, Ethernet1/1",
        "frr, eth0",
        "linux, ''"
    })
    void whatThePlatformLacksIsNoInterface(String platform, String written) {
        assertThat(naming(platform).cardOf(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "juniper_vmx, fxp0",
        "cisco_csr1000v, Gi1",
        "cisco_csr1000v, GigabitEthernet 1",
        "cisco_xrv, MgmtEth0/0/CPU0/0",
        "cisco_xrv, Mg0/0/CPU0/0",
        "cisco_xrv, MgmtEth 0/0/CPU0/0",
        "arista_veos, Ma1",
        "arista_veos, Management1",
        "arista_ceos, Management0",
        "frr, eth0",
        "linux, eth0"
    })
    void theManagementInterfaceIsKnownAndNoDataInterface(String platform, String written) {
        assertThat(naming(platform).isManagement(written)).isTrue();
        assertThat(naming(platform).cardOf(written)).isEmpty();
    }

    @Test
    void aDataInterfaceIsNotManagement() {
        assertThat(naming("cisco_csr1000v").isManagement("Gi10")).isFalse();
    }

    @Test
    void theRangeNamesTheFirstAndTheLast() {
        assertThat(naming("juniper_vmx").range()).isEqualTo("ge-0/0/0 to ge-0/0/95");
    }
}
