package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.Permission;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TunnelExaminationTest {

    private static final String EXEC = "pods/exec";
    private static final String FORWARD = "pods/portforward";

    @Test
    void amongOtherWaysATunnelCanBeMissed() throws Exception {
        assertThat(look(Set.of(EXEC, FORWARD), List.of(AccessPath.values())))
                .extracting(Finding::state)
                .containsOnly(State.WARNING);
    }

    @Test
    void theOnlyWayIsNeededAndTheOtherIsNot() throws Exception {
        assertThat(look(Set.of(EXEC, FORWARD), List.of(AccessPath.EXEC))).allSatisfy(finding -> {
            boolean exec = finding.what().endsWith(EXEC);
            assertThat(finding.state()).isEqualTo(exec ? State.FAILED : State.WARNING);
            assertThat(finding.advice().contains("no other is allowed")).isEqualTo(exec);
        });
    }

    @Test
    void ofTunnelsAloneOneMustBeAllowed() throws Exception {
        List<AccessPath> tunnels = List.of(AccessPath.PORT_FORWARD, AccessPath.EXEC);
        assertThat(look(Set.of(EXEC), tunnels)).noneMatch(finding -> finding.state() == State.FAILED);
        assertThat(look(Set.of(EXEC, FORWARD), tunnels))
                .filteredOn(finding -> finding.state() == State.FAILED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("no way leads to a node"));
    }

    private static List<Finding> look(Set<String> refused, List<AccessPath> paths) throws Exception {
        Cluster cluster = (Cluster) Proxy.newProxyInstance(
                Cluster.class.getClassLoader(), new Class<?>[] {Cluster.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("allows");
                    return !refused.contains(((Permission) arguments[0]).resource());
                });
        return new TunnelExamination(new Permissions(cluster), paths).look();
    }
}
