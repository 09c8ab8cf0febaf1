package io.jenkins.plugins.networktopology.cluster;

import java.util.Map;
import java.util.Optional;

/** Virtual machines through the API server. */
final class KubernetesVirtualMachines implements VirtualMachines {

    private final ApiConnection connection;

    KubernetesVirtualMachines(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public Watch watch(String namespace, Map<String, String> labels, VirtualMachineListener listener) {
        ApiRequest list = ApiRequest.get(
                        "list " + Resource.VIRTUAL_MACHINE.describe(namespace, Optional.empty()),
                        Resource.VIRTUAL_MACHINE.in(namespace))
                .labelled(labels);
        return new WatchLoop<>(
                        connection,
                        list,
                        WireVirtualMachine.class,
                        false,
                        ItemListener.of(
                                (machine, gone) -> listener.seen(machine.snapshot(gone)),
                                listener::synced,
                                listener::failed))
                .start();
    }
}
