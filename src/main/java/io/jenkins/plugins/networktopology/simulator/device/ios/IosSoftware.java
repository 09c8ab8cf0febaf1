package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Hardware;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import io.jenkins.plugins.networktopology.simulator.device.os.Packaging;
import io.jenkins.plugins.networktopology.simulator.device.os.Software;
import java.util.Set;

/** IOS XE on a CSR 1000V. */
public final class IosSoftware implements Software {

    private static final int VTY_LINES = 5;

    @Override
    public Set<String> dialects() {
        return Set.of("cisco_ios");
    }

    @Override
    public SshAge sshAge(Packaging packaging) {
        return packaging.isMeshnetFork() ? SshAge.OLD : SshAge.MIXED;
    }

    /** {@code line vty 0 4}. */
    @Override
    public int maxLogins() {
        return VTY_LINES;
    }

    @Override
    public Hardware hardware(Packaging packaging) {
        return Hardware.virtualMachine(packaging, new NetDevice.Traits(true, false, true), "GigabitEthernet1", false);
    }

    @Override
    public OperatingSystem boot(Chassis chassis) {
        return new IosSystem(chassis);
    }
}
