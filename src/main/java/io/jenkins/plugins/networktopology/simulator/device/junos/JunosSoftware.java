package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Hardware;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import io.jenkins.plugins.networktopology.simulator.device.os.Packaging;
import io.jenkins.plugins.networktopology.simulator.device.os.Software;
import java.util.Set;

/** Junos on a vMX. */
public final class JunosSoftware implements Software {

    @Override
    public Set<String> dialects() {
        return Set.of("juniper_junos");
    }

    @Override
    public SshAge sshAge(Packaging packaging) {
        return SshAge.MIXED;
    }

    @Override
    public Hardware hardware(Packaging packaging) {
        return Hardware.virtualMachine(packaging, new NetDevice.Traits(false, false, true), "fxp0", true);
    }

    @Override
    public OperatingSystem boot(Chassis chassis) {
        return new JunosSystem(chassis);
    }
}
