package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.platform.ImageFamily.CardOrder;
import io.jenkins.plugins.networktopology.simulator.device.net.MacAddress;
import io.jenkins.plugins.networktopology.simulator.device.net.NetDevice;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a kind of device makes ports of network cards.
 *
 * @param traits how it forwards
 * @param managementName the management port's name
 * @param managementMac its MAC address
 * @param cardMac the MAC address of a data card
 * @param bootsUp whether data ports are administratively up without configuration
 */
public record Hardware(
        NetDevice.Traits traits,
        String managementName,
        MacAddress managementMac,
        Function<Integer, MacAddress> cardMac,
        boolean bootsUp) {

    private static final Pattern ETHERNET = Pattern.compile("[a-z]+(\\d+)");

    /** A virtual machine of vrnetlab: QEMU's addresses in the fork of 2019, containerlab's in the later images. */
    public static Hardware virtualMachine(
            Packaging packaging, NetDevice.Traits traits, String managementName, boolean bootsUp) {
        MacPool addresses = packaging.addresses();
        Function<Integer, MacAddress> cardMac = packaging.isMeshnetFork() ? addresses::qemu : addresses::containerlab;
        return new Hardware(traits, managementName, cardMac.apply(0), cardMac, bootsUp);
    }

    /** Puts the cards in, one for each container interface, in the order of the image family. */
    public NetDevice assemble(Packaging packaging, List<String> containerPorts, Clock clock) {
        NetDevice device = new NetDevice(packaging.spec().pod(), traits, clock);
        NetInterface management = new NetInterface(
                managementName, NetInterface.Kind.MANAGEMENT, Optional.empty(), 0, managementMac, clock);
        management.setEnabled(true);
        device.add(management);
        List<String> sorted = new ArrayList<>(containerPorts);
        boolean positional = packaging.family().cardOrder() == CardOrder.SORTED_AS_TEXT;
        if (positional) {
            Collections.sort(sorted);
        } else {
            sorted.sort(java.util.Comparator.comparingInt(Hardware::number));
        }
        for (int index = 0; index < sorted.size(); index++) {
            String port = sorted.get(index);
            int card = positional ? index + 1 : number(port);
            dataPort(packaging, port, card, clock).ifPresent(device::add);
        }
        return device;
    }

    /** The port of a container's interface that is named by its card, or empty if the platform knows no such card. */
    public Optional<NetInterface> dataPort(Packaging packaging, String containerPort, Clock clock) {
        return dataPort(packaging, containerPort, number(containerPort), clock);
    }

    private Optional<NetInterface> dataPort(Packaging packaging, String containerPort, int card, Clock clock) {
        return packaging.platform().naming().nameOf(card).map(name -> {
            NetInterface data = new NetInterface(
                    name, NetInterface.Kind.DATA, Optional.of(containerPort), card, cardMac.apply(card), clock);
            data.setEnabled(bootsUp);
            return data;
        });
    }

    private static int number(String port) {
        Matcher matcher = ETHERNET.matcher(port);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
