package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.Capability;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.PortIdSubtype;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.util.List;
import java.util.Optional;

/** lldpd as it runs without configuration: the port id is a MAC address, the description is the interface's name. */
final class Lldpd {

    private static final int USUAL_INTERVAL = 30;
    private static final int USUAL_HOLD = 4;

    private final LinuxSystem system;
    private boolean portIdIsName;
    private int interval = USUAL_INTERVAL;
    private int hold = USUAL_HOLD;
    private Optional<String> name = Optional.empty();

    Lldpd(LinuxSystem system) {
        this.system = system;
        system.device().setLldpEnabled(true);
        system.device().speakLldp(this::frame);
    }

    void portIdIsName(boolean value) {
        portIdIsName = value;
    }

    void interval(int seconds) {
        interval = Math.max(1, seconds);
        timers();
    }

    void hold(int times) {
        hold = Math.max(1, times);
        timers();
    }

    private void timers() {
        system.device().setLldpTimer(interval);
        system.device().setLldpHold(interval * hold);
    }

    void name(String value) {
        name = Optional.of(value);
    }

    LldpFrame frame(NetInterface port) {
        NetInterface management = system.device().find("eth0").orElse(port);
        return new LldpFrame(
                management.mac(),
                portIdIsName ? PortIdSubtype.INTERFACE_NAME : PortIdSubtype.MAC_ADDRESS,
                portIdIsName ? port.name() : port.mac().colons(),
                Optional.of(port.description().isEmpty() ? port.name() : port.description()),
                Optional.of(name.orElse(system.hostname())),
                "Alpine Linux v3.18 Linux 5.15.0-89-generic #99-Ubuntu SMP Mon Oct 30 20:42:41 UTC 2023 x86_64",
                system.device().forwarding() ? List.of(Capability.ROUTER) : List.of(Capability.STATION),
                system.links().stream()
                        .filter(link -> link.kind() != NetInterface.Kind.LOOPBACK)
                        .flatMap(link -> link.ipv4().stream())
                        .map(IpPrefix::host)
                        .findFirst(),
                port.mac(),
                interval * hold);
    }
}
