package io.jenkins.plugins.networktopology.simulator.device;

import io.jenkins.plugins.networktopology.simulator.Fault.Kind;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.SerialConsole;
import io.jenkins.plugins.networktopology.simulator.Wires;
import io.jenkins.plugins.networktopology.simulator.device.cli.Ailment;
import io.jenkins.plugins.networktopology.simulator.device.cli.Shell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.Fabric;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import io.jenkins.plugins.networktopology.simulator.device.os.Chassis;
import io.jenkins.plugins.networktopology.simulator.device.os.Login;
import io.jenkins.plugins.networktopology.simulator.device.os.OperatingSystem;
import io.jenkins.plugins.networktopology.simulator.device.os.Packaging;
import io.jenkins.plugins.networktopology.simulator.device.os.Software;
import io.jenkins.plugins.networktopology.simulator.device.ssh.Host;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** One container with a device in it, from power-on to power-off. */
final class VirtualDevice implements Host {

    /** What all devices of a fleet share. */
    record Room(Wires wires, Fabric fabric, Ping ping, DeviceFaults faults, FleetOptions options) {}

    /** A device whose software runs, with the ports that it has found. */
    private record Running(List<String> ports, NetDevice device, OperatingSystem system) {}

    /** The part of a boot, its last, in which the software that lets users in comes up. */
    private static final int SOFTWARES_PART = 8;

    /** What GRUB shows whose disk is not what it should be; a machine that is stuck has to be stuck somewhere. */
    private static final String STUCK = "grub rescue> ";

    private final Packaging packaging;
    private final Software software;
    private final Room room;
    private final ContainerLog log;
    private final ContainerBridges bridges;
    private final AtomicInteger logins = new AtomicInteger();
    /** Before the device lets anybody in. */
    private Optional<Running> starting = Optional.empty();

    private volatile Optional<Running> running = Optional.empty();
    private volatile boolean off;
    private volatile boolean booting;
    private volatile Instant since = Instant.EPOCH;

    VirtualDevice(Packaging packaging, Software software, Room room) {
        this.packaging = packaging;
        this.software = software;
        this.room = room;
        this.log = new ContainerLog(room.options().clock());
        this.bridges = new ContainerBridges(packaging);
    }

    /** Starts to boot. Returns at once. */
    void powerOn(ScheduledExecutorService timer) {
        String machine = packaging.platform().id().replaceAll("^.*_", "").toUpperCase(java.util.Locale.ROOT);
        log.starting(machine);
        since = room.options().clock().instant();
        timer.execute(() -> boot(timer));
    }

    /** Returns at once. */
    void interfacesChanged(ScheduledExecutorService timer) {
        timer.execute(() -> {
            boot(timer);
            guarded(() -> running.ifPresent(up -> up.system().interfacesChanged()));
        });
    }

    private synchronized void boot(ScheduledExecutorService timer) {
        List<String> early = room.wires().portsOf(pod()).stream().sorted().toList();
        if (booting || early.size() < packaging.interfacesAwaited()) {
            return;
        }
        booting = true;
        if (packaging.isMeshnetFork()) {
            log.bridging(early);
        }
        if (room.faults().has(Kind.BOOT_NEVER, pod())) {
            return;
        }
        Duration time = room.faults()
                .duration(Kind.BOOT_SLOW, pod())
                .orElse(room.options().bootTime());
        // the fork lists its interfaces once, before the virtual machine starts
        Supplier<List<String>> ports =
                () -> packaging.isMeshnetFork() ? early : room.wires().portsOf(pod());
        later(timer, time.minus(time.dividedBy(SOFTWARES_PART)), () -> starting = Optional.of(assembled(ports.get())));
        later(timer, time, () -> booted(ports.get()));
    }

    private void later(ScheduledExecutorService timer, Duration time, Runnable step) {
        Runnable unlessOver = () -> {
            if (!off && !answers()) {
                step.run();
            }
        };
        timer.schedule(() -> guarded(unlessOver), time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void booted(List<String> ports) {
        Running up = starting.filter(early -> early.ports().equals(ports)).orElseGet(() -> assembled(ports));
        starting = Optional.empty();
        room.fabric().attach(up.device());
        running = Optional.of(up);
        up.system().interfacesChanged();
        log.complete(since);
    }

    private Running assembled(List<String> ports) {
        NetDevice device = software.hardware(packaging)
                .assemble(packaging, ports, room.options().clock());
        Chassis chassis = new Chassis(
                packaging,
                device,
                room.fabric(),
                this::interfaces,
                new Mtus(),
                port -> room.wires().addressOf(new Port(pod(), port)),
                room.ping(),
                room.options().pingTimeScale(),
                room.options().clock());
        OperatingSystem system = software.boot(chassis);
        startupConfiguration().ifPresent(system::load);
        return new Running(ports, device, system);
    }

    private final class Mtus implements Chassis.ContainerMtus {

        @Override
        public int of(String port) {
            return room.wires().mtuOf(new Port(pod(), port));
        }

        @Override
        public void set(String port, int mtu) {
            room.wires().setMtu(new Port(pod(), port), mtu);
        }
    }

    private SortedMap<String, Long> interfaces() {
        SortedMap<String, Long> interfaces = new TreeMap<>();
        for (String name : room.wires().portsOf(pod())) {
            interfaces.put(name, room.wires().incarnationOf(new Port(pod(), name)));
        }
        return interfaces;
    }

    private Optional<String> startupConfiguration() {
        return packaging
                .family()
                .configPath()
                .flatMap(path -> Optional.ofNullable(packaging.spec().files().get(path)));
    }

    void powerOff() {
        off = true;
        guarded(() -> {
            running.ifPresent(up -> room.fabric().detach(up.device()));
            running = Optional.empty();
        });
    }

    PodRef pod() {
        return packaging.spec().pod();
    }

    Packaging packaging() {
        return packaging;
    }

    String health() {
        return answers() ? "0 running" : "1 starting";
    }

    String log() {
        return log.toString();
    }

    /** Bridge to mask, after bits have been set; see {@link ContainerBridges}. */
    SortedMap<String, Integer> forward(int bits) {
        return bridges.forward(room.wires().portsOf(pod()), bits);
    }

    /** Only where the container's kernel is the device's. */
    boolean letForward() {
        Optional<Running> up = running.filter(here -> packaging.family().kernelForwards());
        guarded(() -> up.ifPresent(here -> here.device().setForwarding(true)));
        return up.isPresent();
    }

    boolean keepsLldp() {
        return bridges.keepLldp();
    }

    /** Of the virtual machine, if there is one: QEMU listens from the moment when it starts. */
    Optional<SerialConsole> console(int port) {
        boolean here = booting
                && packaging.family().consolePort().filter(own -> own == port).isPresent();
        boolean up = answers();
        return here
                ? Optional.of(new SerialConsole(
                        !up && packaging.isBootstrappedByConsole(), up ? pod().name() + " login: " : STUCK))
                : Optional.empty();
    }

    @Override
    public boolean answers() {
        return running.isPresent();
    }

    @Override
    public Software.SshAge sshAge() {
        return software.sshAge(packaging);
    }

    @Override
    public boolean accepts(String user, String password) {
        var usual = packaging.platform().credentials();
        if (room.faults().has(Kind.AUTH_REJECTED, pod())) {
            return false;
        }
        Optional<Boolean> own = running.flatMap(up -> up.system().knows(user, password));
        return own.orElseGet(() -> setting("--username", "USERNAME")
                        .orElse(usual.username())
                        .equals(user)
                && setting("--password", "PASSWORD").orElse(usual.password()).equals(password));
    }

    private Optional<String> setting(String argument, String variable) {
        return packaging
                .argument(argument)
                .or(() -> Optional.ofNullable(packaging.spec().env().get(variable)));
    }

    @Override
    public Optional<Shell> login(Login login) {
        Optional<Running> up = running;
        if (up.isEmpty()) {
            return Optional.empty();
        }
        if (logins.incrementAndGet() > software.maxLogins()) {
            logins.decrementAndGet();
            return Optional.empty();
        }
        return Optional.of(up.get().system().login(login));
    }

    @Override
    public void logout() {
        logins.decrementAndGet();
    }

    @Override
    public int exec(String command, Transcript out) {
        return running.map(up -> up.system().exec(command, out)).orElse(1);
    }

    @Override
    public void guarded(Runnable work) {
        room.fabric().locked(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public Ailment ailment() {
        return room.faults().ailment(pod());
    }
}
