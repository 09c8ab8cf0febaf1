package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Hardware;
import io.jenkins.plugins.networktopology.simulator.device.os.MacPool;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import io.jenkins.plugins.networktopology.simulator.device.os.Packaging;
import io.jenkins.plugins.networktopology.simulator.device.os.Software;
import java.util.Set;

/**
 * A Linux container with sshd, lldpd and iputils. Kinder than some real images (alpine, qrtr), which have none of them, so
 * that labs of the time can be tried.
 */
public final class LinuxSoftware implements Software {

    @Override
    public Set<String> dialects() {
        return Set.of("linux");
    }

    @Override
    public SshAge sshAge(Packaging packaging) {
        return SshAge.MODERN;
    }

    /** Pods inherit ip_forward=1 from their node. */
    @Override
    public Hardware hardware(Packaging packaging) {
        MacPool addresses = packaging.addresses();
        return new Hardware(
                new NetDevice.Traits(false, true, true),
                "eth0",
                addresses.veth("eth0"),
                card -> addresses.veth("eth" + card),
                true);
    }

    @Override
    public OperatingSystem boot(Chassis chassis) {
        return new LinuxSystem(chassis, hardware(chassis.packaging()));
    }
}
