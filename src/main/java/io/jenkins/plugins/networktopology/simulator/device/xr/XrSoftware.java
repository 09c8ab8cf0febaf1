package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Hardware;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import io.jenkins.plugins.networktopology.simulator.device.os.Packaging;
import io.jenkins.plugins.networktopology.simulator.device.os.Software;
import java.util.Set;

/** Classic IOS XR on an XRv. */
public final class XrSoftware implements Software {

    private static final int VTY_LINES = 5;

    @Override
    public Set<String> dialects() {
        return Set.of("cisco_xr");
    }

    /** XR 6.1 has no newer key exchange than group14-sha1, whoever packed it. */
    @Override
    public SshAge sshAge(Packaging packaging) {
        return SshAge.OLD;
    }

    @Override
    public int maxLogins() {
        return VTY_LINES;
    }

    @Override
    public Hardware hardware(Packaging packaging) {
        return Hardware.virtualMachine(packaging, new NetDevice.Traits(true, false, true), "MgmtEth0/0/CPU0/0", false);
    }

    @Override
    public OperatingSystem boot(Chassis chassis) {
        return new XrSystem(chassis);
    }
}
