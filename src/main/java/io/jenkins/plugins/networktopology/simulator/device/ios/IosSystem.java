package io.jenkins.plugins.networktopology.simulator.device.ios;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state of one IOS router that is not in its ports, and its LLDP voice. */
final class IosSystem implements OperatingSystem {

    private final Chassis chassis;
    private final InterfaceNames names;
    private final MacAddress baseMac;
    private final Instant started;
    private final List<String> otherLines = new ArrayList<>();
    private String hostname;
    private String domain = "example.com";
    private boolean saved = true;

    IosSystem(Chassis chassis) {
        this.chassis = chassis;
        this.started = chassis.clock().instant();
        this.names = new InterfaceNames(
                () -> device().interfaces().stream().map(NetInterface::name).toList());
        // the 2019 fork types "hostname csr1000v" on every router (csr/docker/launch.py)
        this.hostname = chassis.packaging().argument("--hostname").orElse("csr1000v");
        // CSRs take their chassis address from a Cisco block, not from a card
        this.baseMac = chassis.packaging().addresses().vendor(0x00, 0x1e, 0x49, "chassis", 0);
        management();
        device().speakLldp(this::frame);
    }

    private void management() {
        NetInterface management = device().find("GigabitEthernet1").orElseThrow();
        IpPrefix.parse("10.0.0.15/24").ifPresent(management::add);
        if (!chassis.packaging().isMeshnetFork()) {
            device().vrfs().add("clab-mgmt");
            management.setVrf("clab-mgmt");
        }
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

    MacAddress baseMac() {
        return baseMac;
    }

    Instant started() {
        return started;
    }

    String hostname() {
        return hostname;
    }

    void hostname(String value) {
        hostname = value;
        changed();
    }

    void domain(String value) {
        domain = value;
        changed();
    }

    String domain() {
        return domain;
    }

    /** Lines that are kept and shown, and have no effect here. */
    List<String> otherLines() {
        return otherLines;
    }

    void changed() {
        saved = false;
    }

    void save() {
        saved = true;
    }

    boolean saved() {
        return saved;
    }

    String version() {
        return chassis.packaging().version("16.04.01");
    }

    /** IOS names itself with its domain in LLDP. */
    private LldpFrame frame(NetInterface port) {
        return new LldpFrame(
                baseMac,
                LldpFrame.PortIdSubtype.INTERFACE_NAME,
                shortName(port.name()),
                Optional.of(port.description().isEmpty() ? port.name() : port.description()),
                Optional.of(domain.isEmpty() ? hostname : hostname + "." + domain),
                IosVersion.description(this),
                List.of(Capability.BRIDGE, Capability.ROUTER),
                port.ipv4().map(IpPrefix::host),
                port.mac(),
                device().lldpHold());
    }

    /** {@code Gi2} for {@code GigabitEthernet2}. */
    static String shortName(String name) {
        return name.replaceFirst("^GigabitEthernet", "Gi").replaceFirst("^Loopback", "Lo");
    }

    @Override
    public Shell login(Login login) {
        return new IosShell(this, login.rows());
    }

    /** IOS runs one command of an exec channel and hangs up. */
    @Override
    public int exec(String command, Transcript out) {
        new IosShell(this, 0).execute(command, out);
        return 0;
    }

    @Override
    public void load(String configuration) {
        IosShell shell = new IosShell(this, 0);
        shell.execute("configure terminal", new Transcript());
        configuration.lines().forEach(line -> shell.execute(line, new Transcript()));
        save();
    }
}
