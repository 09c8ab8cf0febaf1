package io.jenkins.plugins.networktopology.simulator.device.ios;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.os.Words;
import java.time.Duration;

/** What the router says of its software. */
final class IosVersion {

    private IosVersion() {}

    /** As sent in LLDP's system description. */
    static String description(IosSystem system) {
        return headline(system)
                + "\nTechnical Support: http://www.cisco.com/techsupport"
                + "\nCopyright (c) 1986-2016 by Cisco Systems, Inc."
                + "\nCompiled Sun 27-Nov-16 13:02 by mcpre";
    }

    private static String headline(IosSystem system) {
        return "Cisco IOS Software [" + train(system)
                + "], CSR1000V Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version "
                + system.version().replaceAll("\\b0(?=\\d)", "") + ", RELEASE SOFTWARE (fc2)";
    }

    private static String train(IosSystem system) {
        return system.version().startsWith("17") ? "Amsterdam" : "Everest";
    }

    static void show(IosSystem system, Transcript out) {
        Duration up =
                Duration.between(system.started(), system.chassis().clock().instant());
        String uptime = Words.uptime(up);
        out.line("Cisco IOS XE Software, Version " + system.version());
        out.print(description(system) + "\n");
        out.print("""


                Cisco IOS-XE software, Copyright (c) 2005-2016 by cisco Systems, Inc.
                All rights reserved.


                ROM: IOS-XE ROMMON

                """);
        out.line("%s uptime is %s", system.hostname(), uptime);
        out.line("Uptime for this control processor is %s", uptime);
        out.line("System returned to ROM by reload");
        out.line("System image file is \"bootflash:packages.conf\"");
        out.line("Last reload reason: Reload Command");
        out.line("");
        out.line("License Level: ax");
        out.line("License Type: Default. No valid license found.");
        out.line("Next reload license Level: ax");
        out.line("");
        out.line("cisco CSR1000V (VXE) processor (revision VXE) with 2052307K/3075K bytes of memory.");
        out.line("Processor board ID " + serial(system));
        out.line(
                "%d Gigabit Ethernet interfaces",
                system.device().interfaces().stream()
                        .filter(port -> port.name().startsWith("Gigabit"))
                        .count());
        out.line("32768K bytes of non-volatile configuration memory.");
        out.line("3985132K bytes of physical memory.");
        out.line("7774207K bytes of virtual hard disk at bootflash:.");
        out.line("0K bytes of  at webui:.");
        out.line("");
        out.line("Configuration register is 0x2102");
        out.line("");
    }

    private static String serial(IosSystem system) {
        long bits = system.baseMac().bits() >> 8;
        return "9"
                + Long.toString(Math.floorMod(bits * 2654435761L, 36L * 36 * 36 * 36 * 36 * 36), 36)
                        .toUpperCase(java.util.Locale.ROOT)
                + "AX0";
    }
}
