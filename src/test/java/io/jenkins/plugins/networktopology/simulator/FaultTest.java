package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.simulator.Fault.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    @Test
    void aFaultMayBeAboutANode() {
        Fault fault = Fault.parse("image-missing:vmx-1");
        assertThat(fault.kind()).isEqualTo(Kind.IMAGE_MISSING);
        assertThat(fault.node()).hasValue("vmx-1");
        assertThat(fault.interfaceName()).isEmpty();
    }

    @Test
    void aFaultMayTakeATime() {
        assertThat(Fault.parse("boot-slow:vmx-1=30s").duration()).hasValue(Duration.ofSeconds(30));
        assertThat(Fault.parse("api-latency=200ms").duration()).hasValue(Duration.ofMillis(200));
        assertThat(Fault.parse("watch-drops=1.5s").duration()).hasValue(Duration.ofMillis(1500));
    }

    @Test
    void aFaultMayTakeAShare() {
        assertThat(Fault.parse("api-errors=10%").percent()).hasValue(10);
        Fault loss = Fault.parse("packet-loss:xrv-1:Gi0/0/0/0=40%");
        assertThat(loss.percent()).hasValue(40);
        assertThat(loss.interfaceName()).hasValue("Gi0/0/0/0");
    }

    @Test
    void twoCablesAreSwapped() {
        Fault fault = Fault.parse("cables-swapped:vmx-1:ge-0/0/0,csr-1:Gi2");
        assertThat(fault.node()).hasValue("vmx-1");
        assertThat(fault.interfaceName()).hasValue("ge-0/0/0");
        assertThat(fault.otherNode()).hasValue("csr-1");
        assertThat(fault.otherInterface()).hasValue("Gi2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image-mising:a              | unknown kind 'image-mising'; did you mean image-missing?
            nonsense                    | unknown kind 'nonsense'; expected one of image-missing, unschedulable,
            boot-never                  | boot-never needs a node; expected boot-never:NODE
            boot-never:a:Gi2            | boot-never is about a whole node, found interface 'Gi2'; expected boot-never:NODE
            boot-never:a=5s             | boot-never takes no value, found '=5s'; expected boot-never:NODE
            boot-slow:a                 | boot-slow needs a value; expected boot-slow:NODE=TIME
            boot-slow:a=30              | a time is written as 200ms, 5s, 1.5s or 2m; expected boot-slow:NODE=TIME
            boot-slow:a=0s              | a time above zero is expected; expected boot-slow:NODE=TIME
            packet-loss:a:Gi2=140%      | a share is written as 0% to 100%; expected packet-loss:NODE:IF=PERCENT%
            link-down:a                 | link-down needs an interface of 'a'; expected link-down:NODE:IF
            cables-swapped:a:Gi2        | cables-swapped needs two interfaces; expected cables-swapped:NODE:IF,NODE:IF
            api-latency:a=5s            | api-latency is about no node, found ':a'; expected api-latency=TIME
            unschedulable:a,b           | unschedulable is about one node, found ':a,b'; expected unschedulable:NODE
            """)
    void aMistakeIsNamedWithWhatWasExpected(String written, String message) {
        assertThatThrownBy(() -> Fault.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fault '" + written + "': ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "=", ":a", "link-down:", "link-down::", "cables-swapped:a:b,", "api-errors=%"})
    void whatIsNoFaultIsRefused(String written) {
        assertThatThrownBy(() -> Fault.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
