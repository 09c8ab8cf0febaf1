package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way of packing a platform into a container image.
 *
 * @param name such as {@code vrnetlab-meshnet} (networkop's fork), {@code vrnetlab-tc} (srl-labs), {@code native} (a container)
 * @param imagePattern image names that belong to this family
 * @param defaultImage used when the topology names no image
 * @param command the container's command; empty keeps the image's
 * @param args its arguments; may hold the placeholders {@code {hostname}}, {@code {username}}, {@code {password}}, {@code {links}} for
 *     the number of data interfaces with a cable, {@code {nics}} for the highest card number among them
 * @param env its environment; the same placeholders
 * @param cardOrder which container interface is which network card of the device
 * @param devices device nodes it needs, such as {@code /dev/kvm}
 * @param deviceResources what it takes of a device plugin instead, resource to number, such as
 *     {@code devices.kubevirt.io/kvm: 1}
 * @param capabilities Linux capabilities that an unprivileged container needs, such as {@code NET_ADMIN}
 * @param privileged whether the container must be privileged
 * @param healthCommand exits with 0 when the image says that the device has booted; empty if it cannot say
 * @param consolePort telnet port of the serial console, if there is one
 * @param waitsForLinks whether the image itself waits for its interfaces; if not, an init container does
 * @param configPath where a start-up configuration file is expected, if the image reads one
 * @param startupConfig the lines of that file: placeholders as in {@code args}, and a line {@code {config}} where the
 *     node's own lines go; without it those are typed after login
 * @param bridgeMask the {@code group_fwd_mask} of the bridges that the image has between the pod's interfaces and its
 *     machine's, if it has such bridges: 16384 lets LLDP pass
 * @param managementNetwork the subnet of the management interface, if data interfaces share its routing table
 * @param kernelForwards whether packets for others are passed on by the container's kernel, which may not do so
 * @param ownInterfaces the interfaces that the image itself makes in its pod, such as {@code tap{card}} for tap0 to the
 *     highest card's
 */
public record ImageFamily(
        String name,
        Pattern imagePattern,
        String defaultImage,
        List<String> command,
        List<String> args,
        Map<String, String> env,
        CardOrder cardOrder,
        List<String> devices,
        Map<String, String> deviceResources,
        List<String> capabilities,
        boolean privileged,
        List<String> healthCommand,
        Optional<Integer> consolePort,
        boolean waitsForLinks,
        Optional<String> configPath,
        List<String> startupConfig,
        Optional<Integer> bridgeMask,
        Optional<InterfaceAddress> managementNetwork,
        boolean kernelForwards,
        List<String> ownInterfaces) {

    /** The line of {@link #startupConfig} that stands for the node's own configuration. */
    public static final String CONFIG_LINE = "{config}";

    /** The placeholder of {@link #ownInterfaces} for each number from 0 to the highest card's. */
    public static final String CARD = "{card}";

    /** How the container's ethN become the device's network cards. */
    public enum CardOrder {
        /** ethN is card N, as in srl-labs images and in containers. */
        BY_NUMBER,
        /**
         * The interfaces present at start, sorted as text (eth1, eth10, eth2), become cards 1, 2, 3: networkop's fork
         * (common/vrnetlab.py, create_bridges).
         */
        SORTED_AS_TEXT
    }

    public ImageFamily {
        command = List.copyOf(command);
        args = List.copyOf(args);
        env = Map.copyOf(env);
        devices = List.copyOf(devices);
        deviceResources = Map.copyOf(deviceResources);
        capabilities = List.copyOf(capabilities);
        healthCommand = List.copyOf(healthCommand);
        startupConfig = List.copyOf(startupConfig);
        ownInterfaces = List.copyOf(ownInterfaces);
    }

    /** Whether the node's own configuration is given as a file at the start; if not, it is typed after login. */
    public boolean readsConfigAtStart() {
        return startupConfig.contains(CONFIG_LINE);
    }

    public boolean matches(String image) {
        return imagePattern.matcher(image).find();
    }
}
