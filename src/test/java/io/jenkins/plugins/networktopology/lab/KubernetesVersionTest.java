package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.lab.Finding.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubernetesVersionTest {

    @ParameterizedTest
    @CsvSource({
        "v1.33.13, OK",
        "v1.25.0, OK",
        "v1.30.1-eks-1-30-7, OK",
        "v1.29.4-gke.1043002, OK",
        "v1.24.17, WARNING",
        "v1.9.11, WARNING",
        "v2.0.0, OK",
        "unknown, OK"
    })
    void onlyVersionsOlderThanThoseTriedAreWarnedOf(String version, State expected) {
        Finding finding = KubernetesVersion.finding("netlab", version);
        assertThat(finding.state()).isEqualTo(expected);
        assertThat(finding.what()).contains(version);
    }
}
