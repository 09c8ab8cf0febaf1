package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.Machines;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.PodDemand;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Images that are not pulled: machines must have them. */
class ImageExaminationTest {

    @Test
    void anImageThatEachMachineHasIsThere() throws Exception {
        assertThat(look(List.of(), false)).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(State.OK);
            assertThat(finding.what()).isEqualTo("each machine has the image lab/router:1 already");
        });
    }

    @Test
    void machinesThatDoNotSayThatTheyHaveItAreNamedWithoutCertainty() throws Exception {
        assertThat(look(List.of("worker-2"), false)).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(State.WARNING);
            assertThat(finding.what()).endsWith("the image lab/router:1: worker-2");
            assertThat(finding.advice()).contains("fifty largest");
        });
    }

    @Test
    void anImageThatMachinesPullIsNotLookedForThere() throws Exception {
        assertThat(look(List.of("worker-2"), true)).isEmpty();
    }

    @Test
    void whoMayNotListMachinesIsToldNothing() throws Exception {
        Machines closed = machines((proxy, method, arguments) -> {
            throw new ClusterException(ClusterException.Kind.FORBIDDEN, "may not list nodes");
        });
        assertThat(new ImageExamination(closed, Optional.empty()).look(demand(false)))
                .isEmpty();
    }

    private static List<Finding> look(List<String> without, boolean pulled) throws Exception {
        Machines machines = machines((proxy, method, arguments) -> without);
        return new ImageExamination(machines, Optional.empty()).look(demand(pulled));
    }

    private static List<PodDemand> demand(boolean pulled) {
        return List.of(new PodDemand("r1", Optional.of("lab/router:1"), pulled, BigDecimal.ONE, BigDecimal.ONE));
    }

    private static Machines machines(InvocationHandler answers) {
        return (Machines)
                Proxy.newProxyInstance(Machines.class.getClassLoader(), new Class<?>[] {Machines.class}, answers);
    }
}
