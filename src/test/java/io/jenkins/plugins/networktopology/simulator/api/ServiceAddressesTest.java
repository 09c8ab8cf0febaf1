package io.jenkins.plugins.networktopology.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.Problems;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceAddressesTest {

    private final ServiceAddresses addresses = new ServiceAddresses(new Random(1));

    @Test
    void lowPortsAreLeftToThoseWhoAskForOneAsLongAsThereAreOthers() {
        Set<Integer> given = new HashSet<>();
        for (int i = ServiceAddresses.FIRST_CHOSEN; i <= ServiceAddresses.LAST_PORT; i++) {
            given.add(nodePort());
        }
        assertThat(given)
                .hasSize(ServiceAddresses.LAST_PORT - ServiceAddresses.FIRST_CHOSEN + 1)
                .allMatch(port -> port >= ServiceAddresses.FIRST_CHOSEN);
        assertThat(nodePort()).isBetween(ServiceAddresses.FIRST_PORT, ServiceAddresses.FIRST_CHOSEN - 1);
    }

    private int nodePort() {
        ObjectNode service = new ObjectMapper().createObjectNode();
        service.putObject("spec")
                .put("type", "NodePort")
                .putArray("ports")
                .addObject()
                .put("port", 22);
        addresses.admit(Optional.empty(), service, new Problems());
        return service.path("spec").path("ports").path(0).path("nodePort").asInt();
    }
}
