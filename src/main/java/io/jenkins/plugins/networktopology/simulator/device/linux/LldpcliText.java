package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpFrame.Capability;
import io.jenkins.plugins.networktopology.simulator.device.net.LldpNeighbor;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What lldpcli prints for people, and as {@code -f keyvalue}. */
final class LldpcliText {

    private static final String RULE = "-".repeat(79);

    private LldpcliText() {}

    /** {@code 0 day, 00:00:10}. */
    static String age(LldpNeighbor neighbor, Instant now) {
        Duration known = Duration.between(neighbor.first(), now);
        return String.format(
                Locale.ROOT,
                "%d day%s, %02d:%02d:%02d",
                known.toDays(),
                known.toDays() > 1 ? "s" : "",
                known.toHoursPart(),
                known.toMinutesPart(),
                known.toSecondsPart());
    }

    /** lldpd's word for what kind of thing a port id is. */
    static String subtype(LldpFrame frame) {
        return switch (frame.portIdSubtype()) {
            case MAC_ADDRESS -> "mac";
            case INTERFACE_NAME -> "ifname";
            case LOCAL -> "local";
        };
    }

    /** lldpd's word for a capability. */
    static String capability(Capability capability) {
        return switch (capability) {
            case BRIDGE -> "Bridge";
            case ROUTER -> "Router";
            case WLAN -> "Wlan";
            case STATION -> "Station";
        };
    }

    static void neighbors(List<LldpNeighbor> neighbors, Instant now, Transcript out) {
        out.line(RULE);
        out.line("LLDP neighbors:");
        out.line(RULE);
        int number = 0;
        for (LldpNeighbor neighbor : neighbors) {
            number++;
            out.line(
                    "Interface:    %s, via: LLDP, RID: %d, Time: %s",
                    neighbor.local().name(), number, age(neighbor, now));
            chassis(neighbor.frame(), out);
            out.line("  Port:        ");
            out.line(
                    "    PortID:       %s %s",
                    subtype(neighbor.frame()), neighbor.frame().portId());
            neighbor.frame().portDescription().ifPresent(text -> out.line("    PortDescr:    " + text));
            out.line("    TTL:          %d", neighbor.frame().ttl());
            out.line(RULE);
        }
    }

    private static void chassis(LldpFrame frame, Transcript out) {
        out.line("  Chassis:     ");
        out.line("    ChassisID:    mac " + frame.chassisId().colons());
        frame.systemName().ifPresent(text -> out.line("    SysName:      " + text));
        out.line("    SysDescr:     " + frame.systemDescription().replace("\n", "\n                  "));
        frame.managementAddress().ifPresent(text -> out.line("    MgmtIP:       " + text));
        frame.capabilities().forEach(each -> out.line("    Capability:   %s, on", capability(each)));
    }

    static void chassis(LinuxSystem system, Transcript out) {
        NetInterface any = system.links().get(system.links().size() - 1);
        out.line(RULE);
        out.line("Local chassis:");
        out.line(RULE);
        chassis(system.lldpd().frame(any), out);
        out.line(RULE);
    }

    static void keyValue(List<LldpNeighbor> neighbors, Instant now, Transcript out) {
        int number = 0;
        for (LldpNeighbor neighbor : neighbors) {
            number++;
            LldpFrame frame = neighbor.frame();
            String stem = "lldp." + neighbor.local().name() + ".";
            out.line(stem + "via=LLDP");
            out.line(stem + "rid=" + number);
            out.line(stem + "age=" + age(neighbor, now));
            out.line(stem + "chassis.mac=" + frame.chassisId().colons());
            frame.systemName().ifPresent(text -> out.line(stem + "chassis.name=" + text));
            out.line(stem + "chassis.descr=" + frame.systemDescription());
            frame.managementAddress().ifPresent(text -> out.line(stem + "chassis.mgmt-ip=" + text));
            frame.capabilities().forEach(each -> out.line(stem + "chassis." + capability(each) + ".enabled=on"));
            out.line(stem + "port." + subtype(frame) + "=" + frame.portId());
            frame.portDescription().ifPresent(text -> out.line(stem + "port.descr=" + text));
            out.line(stem + "port.ttl=" + frame.ttl());
        }
    }
}
