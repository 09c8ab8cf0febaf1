package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.Routing;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;
import io.jenkins.plugins.networktopology.topology.AddressText;
import java.net.InetAddress;

/** Short shows of Junos. */
final class JunosShow {

    private JunosShow() {}

    /** As sent in LLDP's system description. */
    static String description(JunosSystem system) {
        return "Juniper Networks, Inc. vmx internet router, kernel JUNOS " + system.version()
                + ", Build date: 2017-06-01 22:10:34 UTC Copyright (c) 1996-2017 Juniper Networks, Inc.";
    }

    static void version(JunosSystem system, Transcript out) {
        system.hostname().ifPresent(name -> out.line("Hostname: " + name));
        out.line("Model: vmx");
        out.line("Junos: " + system.version());
        for (String part : new String[] {"OS Kernel 64-bit", "OS libs", "OS runtime", "OS time zone information"}) {
            out.line("JUNOS " + part + " [20170523.350481_builder_stable_10]");
        }
        out.line("JUNOS modules [20170601.185252_builder_junos_172_r1]");
        out.line("JUNOS daemons [20170601.185252_builder_junos_172_r1]");
    }

    static void uptime(JunosSystem system, Transcript out) {
        String now = Words.junos(system.chassis().clock().instant());
        out.line("Current time: " + now);
        out.line("Time Source:  LOCAL CLOCK ");
    }

    static void macs(JunosSystem system, Transcript out) {
        out.line("    MAC address information:");
        out.line("      Public base address     " + system.base().colons());
        out.line("      Public count            960");
        out.line("      Private base address    " + system.base().colons());
        out.line("      Private count           64");
    }

    static void fpc(Transcript out) {
        out.print("""
                                     Temp  CPU Utilization (%)   CPU Utilization (%)  Memory    Utilization (%)
                Slot State            (C)  Total  Interrupt      1min   5min   15min  DRAM (MB) Heap     Buffer
                  0  Online           Testing   8         0        8      8      8    511        31          0
                """);
    }

    static void arp(JunosSystem system, Transcript out) {
        out.line("MAC Address       Address         Interface         Flags");
        int count = 0;
        for (NetInterface port : system.device().interfaces()) {
            var far = system.chassis().fabric().across(system.device(), port);
            if (far.isPresent()) {
                for (InetAddress address : port.resolved()) {
                    out.line(
                            "%-17s %-15s %-24s none",
                            far.get().port().mac().colons(), AddressText.of(address), port.name() + ".0");
                    count++;
                }
            }
        }
        out.line("Total entries: " + count);
    }

    static void routes(JunosSystem system, Transcript out) {
        var table = new Routing(system.chassis().fabric()).table(system.device(), "");
        out.line("");
        out.line(
                "inet.0: %d destinations, %d routes (%d active, 0 holddown, 0 hidden)",
                table.size(), table.size(), table.size());
        out.line("+ = Active Route, - = Last Active, * = Both");
        out.line("");
        for (Routing.Route route : table) {
            boolean direct = route.nextHop().isEmpty() && route.port().isPresent();
            out.line("%-19s*[%s] 00:01:00", route.prefix(), direct ? "Direct/0" : "Static/5");
            out.line(
                    "                    > %s%s",
                    route.nextHop()
                            .map(hop -> "to " + AddressText.of(hop) + " ")
                            .orElse(""),
                    route.port().map(port -> "via " + port.name() + ".0").orElse("Discard"));
        }
    }
}
