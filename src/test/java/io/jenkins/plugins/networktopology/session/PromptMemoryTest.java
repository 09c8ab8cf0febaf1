package io.jenkins.plugins.networktopology.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptMemoryTest {

    @ParameterizedTest
    @CsvSource({
        "cisco_ios, csr1000v#, csr1000v#",
        "cisco_ios, csr1000v>, csr1000v#",
        "cisco_ios, csr1000v#, csr1000v(config-if)#",
        "cisco_ios, a-router-with-a-very-long-name#, a-router-with-a-(config-if)#",
        "cisco_xr, RP/0/0/CPU0:ios#, RP/0/0/CPU0:ios(config-if)#",
        "arista_eos, leaf-1(s1)#, leaf-1#",
        "arista_eos, leaf-1#, leaf-1(s2)(config-if-Et1)#",
        "juniper_junos, 'vrnetlab> ', 'vrnetlab# '",
        "juniper_junos, 'vrnetlab> ', 'vrnetlab@vmx-1> '",
    })
    void followsFromTheLearnedPrompt(String dialect, String learned, String shown) {
        assertThat(learned(dialect, learned).isKnown(shown)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "cisco_ios, csr1000v#, csr1000v-2#",
        "cisco_ios, csr1000v#, other#",
        "cisco_ios, csr1000v#, csr1000v",
        "cisco_ios, a-router-with-a-very-long-name#, a-router(config)#",
        "juniper_junos, 'vrnetlab> ', 'other> '",
        "juniper_junos, 'vrnetlab> ', 'vrnetlab> show version'",
    })
    void isAnotherLine(String dialect, String learned, String shown) {
        assertThat(learned(dialect, learned).isKnown(shown)).isFalse();
    }

    private static PromptMemory learned(String dialect, String prompt) {
        PromptMemory prompts = new PromptMemory(ScriptedDevice.dialect(dialect));
        prompts.learn(prompt);
        return prompts;
    }
}
