package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.MacAddress;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Hardware;
import io.jenkins.plugins.networktopology.simulator.device.os.Login;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/** The state of one Linux container. */
final class LinuxSystem implements OperatingSystem {

    private static final int USUAL_MTU = 1500;
    private static final int LOOPBACK_MTU = 65_536;

    private final Chassis chassis;
    private final Hardware hardware;
    private final Lldpd lldpd;
    private final Zebra zebra;
    /** Of interfaces that are none of the links'. */
    private final Map<String, Integer> mtus = new HashMap<>();

    private SortedMap<String, Long> interfaces;
    private String hostname;

    LinuxSystem(Chassis chassis, Hardware hardware) {
        this.chassis = chassis;
        this.hardware = hardware;
        this.interfaces = chassis.interfaces().get();
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
        device().interfaces().forEach(this::takeMeshnetAddress);
        this.lldpd = new Lldpd(this);
        this.zebra = new Zebra(device());
    }

    private void takeMeshnetAddress(NetInterface port) {
        port.containerPort()
                .flatMap(chassis.meshnetAddress())
                .flatMap(IpPrefix::parse)
                .ifPresent(port::add);
    }

    /**
     * With an interface goes what the kernel had for it: its addresses, its MTU, the routes by way of it. Another one of
     * its name has nothing of these but what the routing daemon gives it.
     */
    @Override
    public void interfacesChanged() {
        SortedMap<String, Long> before = interfaces;
        interfaces = chassis.interfaces().get();
        for (NetInterface port : List.copyOf(device().interfaces())) {
            boolean same = port.containerPort()
                    .map(name -> Objects.equals(before.get(name), interfaces.get(name)))
                    .orElse(true);
            if (!same) {
                remove(port);
            }
        }
        interfaces.keySet().stream()
                .filter(name -> device().behind(name).isEmpty())
                .flatMap(name -> hardware.dataPort(chassis.packaging(), name, chassis.clock()).stream())
                .forEach(this::add);
    }

    private void remove(NetInterface port) {
        device().removeInterface(port.name());
        device().routes().stream()
                .filter(route -> route.nextHop()
                        .filter(hop -> port.addresses().stream().anyMatch(own -> own.contains(hop)))
                        .isPresent())
                .forEach(device()::removeRoute);
    }

    private void add(NetInterface port) {
        device().add(port);
        takeMeshnetAddress(port);
        zebra.added(port);
    }

    Chassis chassis() {
        return chassis;
    }

    NetDevice device() {
        return chassis.device();
    }

    Zebra zebra() {
        return zebra;
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
        int usual = link.kind() == NetInterface.Kind.LOOPBACK ? LOOPBACK_MTU : USUAL_MTU;
        return link.containerPort().map(chassis.mtus()::of).orElseGet(() -> mtus.getOrDefault(link.name(), usual));
    }

    void mtu(NetInterface link, int value) {
        link.containerPort()
                .ifPresentOrElse(port -> chassis.mtus().set(port, value), () -> mtus.put(link.name(), value));
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
