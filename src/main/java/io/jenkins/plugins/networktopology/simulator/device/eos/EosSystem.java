package io.jenkins.plugins.networktopology.simulator.device.eos;

import io.jenkins.plugins.networktopology.simulator.device.cli.InterfaceNames;
import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.Capability;
import io.jenkins.plugins.networktopology.simulator.device.net.MacAddress;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Login;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The state of one EOS switch that is not in its ports, and its LLDP voice. */
final class EosSystem implements OperatingSystem {

    private final Chassis chassis;
    private final InterfaceNames names;
    private final MacAddress systemMac;
    private final Instant started;
    private final boolean container;
    private final Map<String, String> accounts = new HashMap<>();
    private final Set<String> otherLines = new LinkedHashSet<>();
    private boolean loginsArePrivileged;
    private String hostname;

    EosSystem(Chassis chassis) {
        this.chassis = chassis;
        this.started = chassis.clock().instant();
        this.container = EosSoftware.isContainer(chassis.packaging());
        this.names = new InterfaceNames(
                () -> device().interfaces().stream().map(NetInterface::name).toList());
        this.hostname = chassis.packaging().argument("--hostname").orElse("localhost");
        // a vEOS takes its system address from its first card, a container makes one of Arista's block
        this.systemMac = container
                ? chassis.packaging().addresses().vendor(0x00, 0x1c, 0x73, "chassis", 0)
                : management().mac();
        if (!container) {
            IpPrefix.parse("10.0.0.15/24").ifPresent(management()::add);
        }
        device().interfaces().stream()
                .filter(port -> port.kind() == NetInterface.Kind.DATA)
                .forEach(port -> port.setRouted(false));
        device().setLldpEnabled(true);
        device().speakLldp(this::frame);
    }

    Chassis chassis() {
        return chassis;
    }

    NetDevice device() {
        return chassis.device();
    }

    InterfaceNames names() {
        return names;
    }

    MacAddress systemMac() {
        return systemMac;
    }

    Instant started() {
        return started;
    }

    NetInterface management() {
        return device().interfaces().stream()
                .filter(port -> port.kind() == NetInterface.Kind.MANAGEMENT)
                .findFirst()
                .orElseThrow();
    }

    String hostname() {
        return hostname;
    }

    void hostname(String value) {
        hostname = value;
    }

    String model() {
        return container ? "cEOSLab" : "vEOS";
    }

    String version() {
        return chassis.packaging().version("4.28.0F");
    }

    /** Lines that are kept and shown, and have no effect here. */
    Set<String> otherLines() {
        return otherLines;
    }

    void account(String user, String password) {
        accounts.put(user, password);
    }

    /** {@code aaa authorization exec default local}: a user's privilege counts at login. */
    void privilegeAtLogin() {
        loginsArePrivileged = true;
    }

    /** A container knows only the accounts of its configuration; vrnetlab types in those of its arguments. */
    @Override
    public Optional<Boolean> knows(String user, String password) {
        if (accounts.containsKey(user)) {
            return Optional.of(accounts.get(user).equals(password));
        }
        return container ? Optional.of(false) : Optional.empty();
    }

    String description() {
        return "Arista Networks EOS version " + version() + " running on an Arista " + (container ? "" : "Networks ")
                + model();
    }

    /** {@code Et1} for {@code Ethernet1}. */
    static String shortName(String name) {
        return name.replaceFirst("^Ethernet", "Et")
                .replaceFirst("^Management", "Ma")
                .replaceFirst("^Loopback", "Lo");
    }

    private LldpFrame frame(NetInterface port) {
        return new LldpFrame(
                systemMac,
                LldpFrame.PortIdSubtype.INTERFACE_NAME,
                port.name(),
                Optional.of(port.description()).filter(text -> !text.isEmpty()),
                Optional.of(hostname),
                description(),
                device().forwarding() ? List.of(Capability.BRIDGE, Capability.ROUTER) : List.of(Capability.BRIDGE),
                management().ipv4().map(IpPrefix::host),
                port.mac(),
                device().lldpHold());
    }

    @Override
    public Shell login(Login login) {
        return new EosShell(this, login.rows(), loginsArePrivileged);
    }

    @Override
    public int exec(String command, Transcript out) {
        new EosShell(this, 0, loginsArePrivileged).execute(command, out);
        return 0;
    }

    @Override
    public void load(String configuration) {
        EosShell shell = new EosShell(this, 0, true);
        shell.execute("configure", new Transcript());
        configuration.lines().forEach(line -> shell.execute(line, new Transcript()));
    }
}
