package io.jenkins.plugins.networktopology.jenkins.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeFlowNode;
import java.util.List;
import org.jenkinsci.plugins.workflow.actions.LabelAction;
import org.jenkinsci.plugins.workflow.actions.ThreadNameAction;
import org.junit.jupiter.api.Test;

class PipelinePlaceTest {

    @Test
    void stagesAndBranchesAroundAStepNameItsTestsInnermostFirst() {
        FakeFlowNode outer = stage("3", "Routers");
        FakeFlowNode branch = branch("5", "junos 21");
        FakeFlowNode lab = new FakeFlowNode("7", "networkTopology", List.of()).with(new LabelAction("triangle"));
        FakeFlowNode step = new FakeFlowNode("9", "networkTopologyVerify", List.of(lab, branch, outer));

        PipelinePlace place = PipelinePlace.of(step);

        assertThat(place.node()).contains("9");
        assertThat(place.names()).containsExactly("junos 21", "Routers");
        assertThat(place.blocks()).containsExactly("5", "3");
    }

    @Test
    void aParallelStageOfADeclarativePipelineIsNamedOnce() {
        FakeFlowNode step = new FakeFlowNode(
                "9", "networkTopologyVerify", List.of(stage("7", "junos"), branch("5", "junos"), stage("3", "Matrix")));

        assertThat(PipelinePlace.of(step).names()).containsExactly("junos", "Matrix");
    }

    private static FakeFlowNode stage(String id, String name) {
        return new FakeFlowNode(id, "stage", List.of()).with(new LabelAction(name));
    }

    private static FakeFlowNode branch(String id, String name) {
        return new FakeFlowNode(id, "parallel", List.of()).with(new Branch(name));
    }

    private static final class Branch extends LabelAction implements ThreadNameAction {

        private final String name;

        Branch(String name) {
            super("Branch: " + name);
            this.name = name;
        }

        @Override
        public String getThreadName() {
            return name;
        }
    }
}
