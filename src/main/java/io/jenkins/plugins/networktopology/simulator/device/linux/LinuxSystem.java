package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.MacAddress;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Login;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state of one Linux container. */
final class LinuxSystem implements OperatingSystem {

    private static final int USUAL_MTU = 1500;

    private final Chassis chassis;
    private final Lldpd lldpd;
    private final Map<String, Integer> mtus = new HashMap<>();
    private String hostname;

    LinuxSystem(Chassis chassis) {
        this.chassis = chassis;
        // a pod's host name is its own name
        this.hostname = chassis.packaging()
                .spec()
                .env()
                .getOrDefault("HOSTNAME", chassis.packaging().spec().pod().name());
        NetInterface loopback = new NetInterface(
                "lo", NetInterface.Kind.LOOPBACK, Optional.empty(), 0, new MacAddress(0), chassis.clock());
        loopback.setEnabled(true);
        IpPrefix.parse("127.0.0.1/8").ifPresent(loopback::add);
        device().add(loopback);
        for (NetInterface port : device().interfaces()) {
            port.containerPort()
                    .flatMap(chassis.meshnetAddress())
                    .flatMap(IpPrefix::parse)
                    .ifPresent(port::add);
        }
        this.lldpd = new Lldpd(this);
    }

    Chassis chassis() {
        return chassis;
    }

    NetDevice device() {
        return chassis.device();
    }

    Lldpd lldpd() {
        return lldpd;
    }

    String hostname() {
        return hostname;
    }

    void hostname(String value) {
        hostname = value;
    }

    /** The interfaces in the order of their indexes: lo, eth0, data. */
    List<NetInterface> links() {
        List<NetInterface> links = new ArrayList<>(device().interfaces());
        links.sort(Comparator.comparingInt(link -> -link.kind().ordinal()));
        return links;
    }

    int index(NetInterface link) {
        return links().indexOf(link) + 1;
    }

    int mtu(NetInterface link) {
        int usual = link.kind() == NetInterface.Kind.LOOPBACK ? 65_536 : USUAL_MTU;
        return mtus.getOrDefault(link.name(), usual);
    }

    void mtu(NetInterface link, int value) {
        mtus.put(link.name(), value);
    }

    boolean carrier(NetInterface link) {
        return chassis.fabric().lineUp(device(), link);
    }

    @Override
    public Shell login(Login login) {
        return new LinuxShell(this);
    }

    @Override
    public int exec(String command, Transcript out) {
        return new CommandLine(this).run(command, out);
    }

    /** The start-up configuration of these images is FRR's or Quagga's. */
    @Override
    public void load(String configuration) {
        Vtysh vtysh = new Vtysh(this);
        vtysh.execute("configure terminal", new Transcript());
        configuration.lines().forEach(line -> vtysh.execute(line, new Transcript()));
    }
}
