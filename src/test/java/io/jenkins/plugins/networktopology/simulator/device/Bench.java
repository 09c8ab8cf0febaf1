package io.jenkins.plugins.networktopology.simulator.device;

import static io.jenkins.plugins.networktopology.simulator.device.FakeWires.pod;
import static org.awaitility.Awaitility.await;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.simulator.DeviceSpec;
import io.jenkins.plugins.networktopology.simulator.Fault;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.signature.BuiltinSignatures;

/** A table with devices, cables and a laptop. */
final class Bench implements AutoCloseable {

    static final String CSR_2019 = "vrnetlab/vr-csr:16.04.01";
    static final String VMX_2019 = "vrnetlab/vr-vmx:17.2R1.13";
    static final String XRV_2019 = "vrnetlab/vr-xrv:6.1.2";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    final FakeWires wires = new FakeWires();
    final List<Fault> faults = new CopyOnWriteArrayList<>();
    final DeviceFleet fleet;
    private final SshClient laptop;
    private final Map<PodRef, Integer> ports = new ConcurrentHashMap<>();

    Bench() {
        this(FleetOptions.DEFAULT.withBootTime(Duration.ofMillis(20)).withLldpDelay(Duration.ZERO));
    }

    Bench(FleetOptions options) {
        fleet = new DeviceFleet(wires, () -> faults, PlatformCatalog.load().platforms(), options);
        laptop = ClientBuilder.builder()
                .serverKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE)
                .build();
        laptop.setKeyExchangeFactories(
                NamedFactory.setUpTransformedFactories(false, BuiltinDHFactories.VALUES, ClientBuilder.DH2KEX));
        laptop.setSignatureFactories(List.copyOf(NamedFactory.setUpBuiltinFactories(true, BuiltinSignatures.VALUES)));
        laptop.setCipherFactories(List.copyOf(NamedFactory.setUpBuiltinFactories(true, BuiltinCiphers.VALUES)));
        laptop.setMacFactories(List.copyOf(NamedFactory.setUpBuiltinFactories(true, BuiltinMacs.VALUES)));
        laptop.setNioWorkers(2);
        laptop.start();
    }

    /** Powers a device on and waits until it has booted. */
    Bench boot(String name, String image, String... args) {
        on(name, image, args);
        await().atMost(LIMIT).until(() -> fleet.health(pod(name)).equals("0 running"));
        return this;
    }

    Bench boot(DeviceSpec spec) {
        start(spec);
        await().atMost(LIMIT).until(() -> fleet.health(spec.pod()).equals("0 running"));
        return this;
    }

    void on(String name, String image, String... args) {
        start(new DeviceSpec(pod(name), image, List.of(args), Map.of(), Map.of()));
    }

    void start(DeviceSpec spec) {
        int port = freePort();
        while (!fleet.openPort(port)) {
            port = freePort();
        }
        fleet.publishSsh(port, spec.pod());
        ports.put(spec.pod(), port);
        fleet.start(spec);
    }

    int portOf(String name) {
        return ports.get(pod(name));
    }

    SshLogin login(String name) throws IOException {
        return new SshLogin(connect(name, "vrnetlab", "VR-netlab9"));
    }

    ClientSession connect(String name, String user, String password) throws IOException {
        ClientSession session =
                laptop.connect(user, "127.0.0.1", portOf(name)).verify(LIMIT).getSession();
        session.addPasswordIdentity(password);
        session.auth().verify(LIMIT);
        return session;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        laptop.stop();
        fleet.close();
    }
}
