package io.jenkins.plugins.networktopology.simulator.device;

import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.simulator.DeviceSpec;
import io.jenkins.plugins.networktopology.simulator.Devices;
import io.jenkins.plugins.networktopology.simulator.Fault;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.SerialConsole;
import io.jenkins.plugins.networktopology.simulator.Wires;
import io.jenkins.plugins.networktopology.simulator.device.net.Fabric;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import io.jenkins.plugins.networktopology.simulator.device.os.MacPool;
import io.jenkins.plugins.networktopology.simulator.device.os.Packaging;
import io.jenkins.plugins.networktopology.simulator.device.os.Software;
import io.jenkins.plugins.networktopology.simulator.device.ssh.Host;
import io.jenkins.plugins.networktopology.simulator.device.ssh.SshFront;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * All simulated devices of one simulator. Knows nothing of any topology: what a device sees comes from the wires and from
 * what was typed in. None of the methods waits for a device.
 */
public final class DeviceFleet implements Devices {

    private static final int THREADS = 2;

    private final List<Platform> platforms;
    private final List<Software> catalog = SoftwareCatalog.ALL;
    private final Map<PodRef, VirtualDevice> devices = new ConcurrentHashMap<>();
    /** Containers of images that no platform claims: they run, and nothing can be said of them. */
    private final Set<PodRef> appliances = ConcurrentHashMap.newKeySet();

    private final Map<Integer, PodRef> published = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer;
    private final SshFront front;
    private final VirtualDevice.Room room;

    /**
     * @param wires the wires, always current; asked while a device's command runs
     * @param faults what goes wrong on purpose, asked each time
     * @param platforms what images there may be
     */
    public DeviceFleet(
            Wires wires,
            Supplier<? extends Collection<Fault>> faults,
            Collection<Platform> platforms,
            FleetOptions options) {
        this.platforms = List.copyOf(platforms);
        AtomicInteger count = new AtomicInteger();
        this.timer = new ScheduledThreadPoolExecutor(THREADS, work -> {
            Thread thread = new Thread(work, "simulated-devices-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        DeviceFaults deviceFaults = new DeviceFaults(faults, this::fullName, this::keepsLldp);
        Fabric fabric = new Fabric(wires, deviceFaults, options.clock(), options.lldpDelay());
        this.room = new VirtualDevice.Room(wires, fabric, new Ping(fabric), deviceFaults, options);
        this.front = new SshFront(this::hostBehind, timer);
    }

    private Optional<Host> hostBehind(int port) {
        return Optional.ofNullable(published.get(port)).map(devices::get);
    }

    private String fullName(PodRef pod, String written) {
        return Optional.ofNullable(devices.get(pod))
                .flatMap(device -> device.packaging().platform().naming().canonical(written))
                .orElse(written);
    }

    @Override
    public void start(DeviceSpec spec) {
        Optional<Packaging> packaging = packaging(spec);
        Optional<Software> software = packaging.flatMap(this::software);
        if (software.isEmpty()) {
            appliances.add(spec.pod());
            return;
        }
        VirtualDevice device = new VirtualDevice(packaging.get(), software.get(), room);
        VirtualDevice before = devices.put(spec.pod(), device);
        if (before != null) {
            retire(before);
        }
        device.powerOn(timer);
        front.warmUp(device.sshAge());
    }

    @Override
    public void interfacesChanged(PodRef pod) {
        Optional.ofNullable(devices.get(pod)).ifPresent(device -> device.interfacesChanged(timer));
    }

    private Optional<Packaging> packaging(DeviceSpec spec) {
        for (Platform platform : platforms) {
            for (ImageFamily family : platform.imageFamilies()) {
                if (family.matches(spec.image())) {
                    return Optional.of(new Packaging(spec, platform, family, new MacPool(spec.pod())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Software> software(Packaging packaging) {
        return catalog.stream()
                .filter(kind ->
                        kind.dialects().contains(packaging.platform().dialect().id()))
                .findFirst();
    }

    @Override
    public void stop(PodRef pod) {
        appliances.remove(pod);
        VirtualDevice device = devices.remove(pod);
        if (device != null) {
            retire(device);
        }
    }

    private void retire(VirtualDevice device) {
        front.cut(device);
        timer.execute(device::powerOff);
    }

    @Override
    public String health(PodRef pod) {
        String silent = appliances.contains(pod) ? "0 running" : "1 starting";
        return Optional.ofNullable(devices.get(pod)).map(VirtualDevice::health).orElse(silent);
    }

    @Override
    public String log(PodRef pod) {
        return Optional.ofNullable(devices.get(pod)).map(VirtualDevice::log).orElse("");
    }

    @Override
    public SortedMap<String, Integer> forward(PodRef pod, int bits) {
        return Optional.ofNullable(devices.get(pod))
                .map(device -> device.forward(bits))
                .orElse(new TreeMap<>());
    }

    @Override
    public boolean letForward(PodRef pod) {
        return Optional.ofNullable(devices.get(pod))
                .filter(VirtualDevice::letForward)
                .isPresent();
    }

    @Override
    public int resize(Port port, int mtu) {
        room.wires().setMtu(port, mtu);
        return room.wires().mtuOf(port);
    }

    private boolean keepsLldp(PodRef pod) {
        return Optional.ofNullable(devices.get(pod))
                .filter(VirtualDevice::keepsLldp)
                .isPresent();
    }

    @Override
    public Optional<SerialConsole> console(PodRef pod, int port) {
        return Optional.ofNullable(devices.get(pod)).flatMap(device -> device.console(port));
    }

    @Override
    public boolean openPort(int port) {
        try {
            front.listen(port);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void closePort(int port) {
        front.ignore(port);
    }

    @Override
    public void publishSsh(int port, PodRef pod) {
        published.put(port, pod);
    }

    @Override
    public void unpublish(int port) {
        published.remove(port);
    }

    @Override
    public void close() {
        front.close();
        timer.shutdownNow();
        devices.clear();
    }
}
