package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.simulator.device.net.Fabric;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.Ping;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The hardware that a device's software finds when it boots.
 *
 * @param packaging how it was packed and started
 * @param device the ports
 * @param fabric the wires
 * @param interfaces the container's interfaces as they are now, each with what tells it from an earlier one of its name
 * @param mtus the container's interfaces' MTUs
 * @param meshnetAddress the address that meshnet gave to a container interface, such as {@code 10.0.0.1/30}
 * @param ping sends echo requests
 * @param pingTimeScale the share of a vendor's ping time-out that really passes
 * @param clock the time
 */
public record Chassis(
        Packaging packaging,
        NetDevice device,
        Fabric fabric,
        Supplier<SortedMap<String, Long>> interfaces,
        ContainerMtus mtus,
        Function<String, Optional<String>> meshnetAddress,
        Ping ping,
        double pingTimeScale,
        Clock clock) {

    /** MTUs that are the container's kernel's: they go with an interface, whoever has set them. */
    public interface ContainerMtus {

        int of(String port);

        void set(String port, int mtu);
    }

    /** A vendor's time-out as it passes here. */
    public Duration scaled(Duration timeout) {
        return Duration.ofNanos((long) (timeout.toNanos() * pingTimeScale));
    }
}
