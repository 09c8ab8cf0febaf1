package io.jenkins.plugins.networktopology.verify.lldp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One address in the spellings of all vendors. */
class MacTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0005.86f0.f7c0",
                "00:05:86:f0:f7:c0",
                "00:05:86:F0:F7:C0",
                "00-05-86-F0-F7-C0",
                "0005-86f0-f7c0",
                "000586F0F7C0",
                "000586F0F7C0:P1"
            })
    void allSpellingsAreOneAddress(String written) {
        assertThat(Mac.parse(written)).contains(new Mac("000586f0f7c0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "csr1000v", "ge-0/0/3", "Gi2", "521", "10.0.0.15", "0000.0000.0000", "deadbeef"})
    void otherTextIsNone(String written) {
        assertThat(Mac.parse(written)).isEmpty();
    }

    @Test
    void onlyAddressesThatVrnetlabMadeTellTheCard() {
        assertThat(new Mac("525400a17703").vrnetlabCard()).contains(3);
        assertThat(new Mac("0c00a1b2c30a").vrnetlabCard()).contains(10);
        assertThat(new Mac("7ac2f0a17703").vrnetlabCard()).isEmpty();
    }
}
