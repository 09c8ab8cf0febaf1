package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Hardware;
import io.jenkins.plugins.networktopology.simulator.device.os.MacPool;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import io.jenkins.plugins.networktopology.simulator.device.os.Packaging;
import io.jenkins.plugins.networktopology.simulator.device.os.Software;
import java.util.Set;

/** EOS, in a virtual machine (vEOS) and in a container (cEOS). */
public final class EosSoftware implements Software {

    @Override
    public Set<String> dialects() {
        return Set.of("arista_eos");
    }

    @Override
    public SshAge sshAge(Packaging packaging) {
        return SshAge.MODERN;
    }

    /** A container says so in its environment (CEOS=1). */
    static boolean isContainer(Packaging packaging) {
        return packaging.spec().env().containsKey("CEOS");
    }

    @Override
    public Hardware hardware(Packaging packaging) {
        MacPool addresses = packaging.addresses();
        if (isContainer(packaging)) {
            return new Hardware(
                    new NetDevice.Traits(false, true, false),
                    "Management0",
                    addresses.veth("eth0"),
                    card -> addresses.veth("eth" + card),
                    true);
        }
        return new Hardware(
                new NetDevice.Traits(false, false, false),
                "Management1",
                addresses.containerlab(0),
                addresses::containerlab,
                true);
    }

    @Override
    public OperatingSystem boot(Chassis chassis) {
        return new EosSystem(chassis);
    }
}
