package io.jenkins.plugins.networktopology.simulator.device.xr;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The state of one IOS XR router that is not in its ports, and its LLDP voice. */
final class XrSystem implements OperatingSystem {

    private final Chassis chassis;
    private final InterfaceNames names;
    private final MacAddress base;
    private final Instant started;
    private final Set<String> otherLines = new LinkedHashSet<>();
    private String hostname;

    XrSystem(Chassis chassis) {
        this.chassis = chassis;
        this.started = chassis.clock().instant();
        this.names = new InterfaceNames(
                () -> device().interfaces().stream().map(NetInterface::name).toList());
        // the 2019 fork names no XRv, so each keeps XR's own name
        this.hostname = chassis.packaging().argument("--hostname").orElse("ios");
        this.base = chassis.packaging().addresses().vendor(0x00, 0x8a, 0x96, "chassis", 0xf8);
        management();
        device().speakLldp(this::frame);
    }

    private void management() {
        NetInterface management = device().find("MgmtEth0/0/CPU0/0").orElseThrow();
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

    Instant started() {
        return started;
    }

    MacAddress base() {
        return base;
    }

    String hostname() {
        return hostname;
    }

    void hostname(String value) {
        hostname = value;
    }

    /** Lines that are kept and shown, and have no effect here. */
    Set<String> otherLines() {
        return otherLines;
    }

    String version() {
        return chassis.packaging().version("6.1.2");
    }

    String description() {
        return "Cisco IOS XR Software, Version " + version() + "[Default]\nCopyright (c) 2016 by Cisco Systems, Inc.";
    }

    /** {@code Gi0/0/0/1} for {@code GigabitEthernet0/0/0/1}. */
    static String shortName(String name) {
        return name.replaceFirst("^GigabitEthernet", "Gi")
                .replaceFirst("^Loopback", "Lo")
                .replaceFirst("^MgmtEth", "Mg");
    }

    private LldpFrame frame(NetInterface port) {
        return new LldpFrame(
                base,
                LldpFrame.PortIdSubtype.INTERFACE_NAME,
                port.name(),
                Optional.of(port.description()).filter(text -> !text.isEmpty()),
                Optional.of(hostname),
                description(),
                List.of(Capability.ROUTER),
                port.ipv4().map(IpPrefix::host),
                port.mac(),
                device().lldpHold());
    }

    @Override
    public Shell login(Login login) {
        return new XrShell(this, login.rows());
    }

    @Override
    public int exec(String command, Transcript out) {
        new XrShell(this, 0).execute(command, out);
        return 0;
    }

    @Override
    public void load(String configuration) {
        XrShell shell = new XrShell(this, 0);
        List<String> lines = new ArrayList<>(List.of("configure"));
        configuration.lines().forEach(lines::add);
        lines.add("commit best-effort");
        lines.forEach(line -> shell.execute(line, new Transcript()));
    }
}
