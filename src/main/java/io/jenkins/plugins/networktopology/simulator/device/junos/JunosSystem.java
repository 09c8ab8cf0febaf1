package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.Capability;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.PortIdSubtype;
import io.jenkins.plugins.networktopology.simulator.device.net.MacAddress;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Login;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state of one Junos router: its configuration database, and its LLDP voice. */
final class JunosSystem implements OperatingSystem {

    private static final int FIRST_SNMP_INDEX = 517;

    private final Chassis chassis;
    private final MacAddress base;
    private final List<JunosConfig> history = new ArrayList<>();
    private JunosConfig candidate = new JunosConfig();
    private Optional<JunosShell> exclusive = Optional.empty();

    JunosSystem(Chassis chassis) {
        this.chassis = chassis;
        // the address blocks that vMX images of the two generations take their chassis address from
        this.base = chassis.packaging().isMeshnetFork()
                ? chassis.packaging().addresses().vendor(0x00, 0x05, 0x86, "chassis", 0xc0)
                : chassis.packaging().addresses().vendor(0x2c, 0x6b, 0xf5, "chassis", 0xc0);
        device().speakLldp(this::frame);
        factory();
        commit();
    }

    /** What vrnetlab types in: no host-name in the 2019 fork (vmx/docker/launch.py). */
    private void factory() {
        line("system services ssh");
        line("system services netconf ssh");
        line("system services netconf rfc-compliant");
        line("system login user vrnetlab class super-user");
        line("chassis fpc 0 pic 0 number-of-ports 96");
        line("interfaces fxp0 unit 0 family inet address 10.0.0.15/24");
        chassis.packaging().argument("--hostname").ifPresent(name -> line("system host-name " + name));
    }

    private void line(String statement) {
        candidate.set(List.of(statement.split(" ")));
    }

    Chassis chassis() {
        return chassis;
    }

    NetDevice device() {
        return chassis.device();
    }

    MacAddress base() {
        return base;
    }

    JunosConfig candidate() {
        return candidate;
    }

    JunosConfig active() {
        return history.get(0);
    }

    Optional<String> hostname() {
        return active().value("system", "host-name");
    }

    String version() {
        return chassis.packaging().version("17.2R1.13");
    }

    /** Whether something was entered that is not committed. */
    boolean modified() {
        return !candidate.same(active());
    }

    /** Makes the candidate the active configuration. */
    void commit() {
        JunosConfig committed = JunosConfig.copyOf(candidate);
        history.add(0, committed);
        JunosActivation.apply(committed, device());
    }

    /** Takes an earlier configuration as the candidate; false if there is none so old. */
    boolean rollback(int number) {
        if (number >= history.size()) {
            return false;
        }
        candidate = JunosConfig.copyOf(history.get(number));
        return true;
    }

    Optional<JunosShell> exclusive() {
        return exclusive;
    }

    void lock(JunosShell shell) {
        exclusive = Optional.of(shell);
    }

    void unlock(JunosShell shell) {
        if (exclusive.filter(owner -> owner == shell).isPresent()) {
            exclusive = Optional.empty();
            rollback(0);
        }
    }

    int snmpIndex(NetInterface port) {
        return port.kind() == NetInterface.Kind.MANAGEMENT ? 1 : FIRST_SNMP_INDEX + port.card();
    }

    /** Without port-id-subtype the port id is an ifIndex; without host-name there is no system name. */
    private LldpFrame frame(NetInterface port) {
        boolean byName = active().value("protocols", "lldp", "port-id-subtype")
                .filter("interface-name"::equals)
                .isPresent();
        return new LldpFrame(
                base,
                byName ? PortIdSubtype.INTERFACE_NAME : PortIdSubtype.LOCAL,
                byName ? port.name() : String.valueOf(snmpIndex(port)),
                Optional.of(port.description().isEmpty() ? port.name() : port.description()),
                hostname(),
                JunosShow.description(this),
                List.of(Capability.BRIDGE, Capability.ROUTER),
                Optional.of("10.0.0.15"),
                port.mac(),
                device().lldpHold());
    }

    @Override
    public Shell login(Login login) {
        return new JunosShell(this, login);
    }

    @Override
    public int exec(String command, Transcript out) {
        new JunosShell(this, new Login("vrnetlab", 0)).execute(command, out);
        return 0;
    }

    @Override
    public void load(String configuration) {
        JunosShell shell = new JunosShell(this, new Login("root", 0));
        shell.execute("configure", new Transcript());
        configuration.lines().forEach(line -> shell.execute(line, new Transcript()));
        shell.execute("commit", new Transcript());
    }
}
