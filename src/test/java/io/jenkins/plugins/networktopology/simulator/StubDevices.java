package io.jenkins.plugins.networktopology.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Devices that remember what was asked of them, and are as healthy as the test says. */
public final class StubDevices implements Devices {

    private final Map<PodRef, DeviceSpec> running = new ConcurrentHashMap<>();
    private final Map<PodRef, String> health = new ConcurrentHashMap<>();
    private final Map<Integer, PodRef> published = new ConcurrentHashMap<>();

    public Optional<DeviceSpec> running(PodRef pod) {
        return Optional.ofNullable(running.get(pod));
    }

    public Optional<PodRef> behind(int port) {
        return Optional.ofNullable(published.get(port));
    }

    public Set<PodRef> all() {
        return Set.copyOf(running.keySet());
    }

    public void setHealth(PodRef pod, String line) {
        health.put(pod, line);
    }

    @Override
    public void start(DeviceSpec spec) {
        running.put(spec.pod(), spec);
    }

    @Override
    public void interfacesChanged(PodRef pod) {
        // nothing boots
    }

    @Override
    public void stop(PodRef pod) {
        running.remove(pod);
    }

    @Override
    public String health(PodRef pod) {
        return health.getOrDefault(pod, "0 running");
    }

    @Override
    public String log(PodRef pod) {
        return "booting\nStartup complete\n";
    }

    @Override
    public SortedMap<String, Integer> forward(PodRef pod, int bits) {
        return new TreeMap<>();
    }

    @Override
    public boolean letForward(PodRef pod) {
        return false;
    }

    @Override
    public int resize(Port port, int mtu) {
        return mtu;
    }

    @Override
    public Optional<SerialConsole> console(PodRef pod, int port) {
        return Optional.empty();
    }

    @Override
    public boolean openPort(int port) {
        return true;
    }

    @Override
    public void closePort(int port) {
        // nothing listens
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
        running.clear();
    }
}
