package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;

/** {@code show interfaces}. */
final class IosInterfaceShow {

    private IosInterfaceShow() {}

    static void one(IosSystem system, NetInterface port, Transcript out) {
        boolean loopback = port.kind() == NetInterface.Kind.LOOPBACK;
        boolean line = system.chassis().fabric().lineUp(system.device(), port);
        out.line(
                "%s is %s, line protocol is %s",
                port.name(), port.enabled() ? "up" : "administratively down", line ? "up" : "down");
        if (loopback) {
            out.line("  Hardware is Loopback");
        } else {
            String mac = port.mac().dots();
            out.line("  Hardware is CSR vNIC, address is %s (bia %s)", mac, mac);
        }
        if (!port.description().isEmpty()) {
            out.line("  Description: " + port.description());
        }
        port.ipv4().ifPresent(address -> out.line("  Internet address is " + address));
        out.line(
                "  MTU %d bytes, BW %d Kbit/sec, DLY %d usec, ",
                loopback ? 1514 : 1500, loopback ? 8000000 : 1000000, loopback ? 5000 : 10);
        out.line("     reliability 255/255, txload 1/255, rxload 1/255");
        out.line("  Encapsulation %s, loopback not set", loopback ? "LOOPBACK" : "ARPA");
        if (!loopback) {
            out.print("""
                      Keepalive set (10 sec)
                      Full Duplex, 1000Mbps, link type is auto, media type is Virtual
                      output flow-control is unsupported, input flow-control is unsupported
                      ARP type: ARPA, ARP Timeout 04:00:00
                    """);
        }
        out.print("""
                  Last input 00:00:01, output 00:00:04, output hang never
                  Last clearing of "show interface" counters never
                  Input queue: 0/375/0/0 (size/max/drops/flushes); Total output drops: 0
                  Queueing strategy: fifo
                  Output queue: 0/40 (size/max)
                  5 minute input rate 0 bits/sec, 0 packets/sec
                  5 minute output rate 0 bits/sec, 0 packets/sec
                     0 packets input, 0 bytes, 0 no buffer
                     Received 0 broadcasts (0 IP multicasts)
                     0 runts, 0 giants, 0 throttles
                     0 input errors, 0 CRC, 0 frame, 0 overrun, 0 ignored
                     0 packets output, 0 bytes, 0 underruns
                     0 output errors, 0 collisions, 1 interface resets
                     0 unknown protocol drops
                     0 output buffer failures, 0 output buffers swapped out
                """);
    }
}
