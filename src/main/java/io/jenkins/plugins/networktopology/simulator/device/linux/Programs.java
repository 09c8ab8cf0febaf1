package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The programs of the container. */
final class Programs {

    /** A program: arguments in, output and exit status out. */
    @FunctionalInterface
    interface Program {
        int run(List<String> arguments, Transcript out);
    }

    private final LinuxSystem system;
    private final Map<String, Program> programs = new HashMap<>();

    Programs(LinuxSystem system) {
        this.system = system;
        IpCommand ip = new IpCommand(system);
        PingCommand ping = new PingCommand(system);
        Lldpcli lldpcli = new Lldpcli(system);
        Vtysh vtysh = new Vtysh(system);
        programs.put("ip", ip::run);
        programs.put("ping", (args, out) -> ping.run(args, "", out));
        programs.put("lldpcli", lldpcli::run);
        programs.put("lldpctl", (args, out) -> lldpcli.run(withShow(args), out));
        programs.put("vtysh", vtysh::run);
        programs.put("hostname", this::hostname);
        programs.put("uname", this::uname);
        programs.put("cat", this::cat);
        programs.put("sysctl", this::sysctl);
        programs.put("echo", (args, out) -> {
            out.line(String.join(" ", args));
            return 0;
        });
        programs.put("true", (args, out) -> 0);
        programs.put("false", (args, out) -> 1);
        programs.put("stty", (args, out) -> 0);
        programs.put("whoami", (args, out) -> {
            out.line("root");
            return 0;
        });
        programs.put("id", (args, out) -> {
            out.line("uid=0(root) gid=0(root) groups=0(root)");
            return 0;
        });
    }

    private static List<String> withShow(List<String> options) {
        List<String> all = new java.util.ArrayList<>(options);
        all.addAll(List.of("show", "neighbors"));
        return all;
    }

    /** A program by its name, or null as a map answers. */
    Program find(String name) {
        return programs.get(name);
    }

    private int hostname(List<String> args, Transcript out) {
        List<String> names = args.stream().filter(arg -> !arg.startsWith("-")).toList();
        if (names.isEmpty()) {
            out.line(system.hostname());
        } else {
            system.hostname(names.get(0));
        }
        return 0;
    }

    private int uname(List<String> args, Transcript out) {
        out.line(
                args.contains("-a")
                        ? "Linux " + system.hostname()
                                + " 5.15.0-89-generic #99-Ubuntu SMP Mon Oct 30 20:42:41 UTC 2023 x86_64 Linux"
                        : args.contains("-n")
                                ? system.hostname()
                                : args.contains("-r") ? "5.15.0-89-generic" : "Linux");
        return 0;
    }

    private int cat(List<String> args, Transcript out) {
        int status = 0;
        for (String file : args) {
            switch (file) {
                case "/etc/os-release" -> out.print("""
                        NAME="Alpine Linux"
                        ID=alpine
                        VERSION_ID=3.18.4
                        PRETTY_NAME="Alpine Linux v3.18"
                        HOME_URL="https://alpinelinux.org/"
                        """);
                case "/etc/hostname" -> out.line(system.hostname());
                case "/proc/sys/net/ipv4/ip_forward" -> out.line(system.device().forwarding() ? "1" : "0");
                default -> {
                    String content = system.chassis().packaging().spec().files().get(file);
                    if (content == null) {
                        out.complain("cat: can't open '" + file + "': No such file or directory");
                        status = 1;
                    } else {
                        out.print(content);
                    }
                }
            }
        }
        return status;
    }

    private int sysctl(List<String> args, Transcript out) {
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            String key = parts[0].strip();
            if (key.startsWith("-")) {
                continue;
            }
            if (!key.equals("net.ipv4.ip_forward")) {
                if (!key.startsWith("net.")) {
                    out.complain(
                            "sysctl: cannot stat /proc/sys/" + key.replace('.', '/') + ": No such file or directory");
                    return 1;
                }
                continue;
            }
            if (parts.length > 1) {
                system.device().setForwarding(parts[1].strip().equals("1"));
            }
            out.line(key + " = " + (system.device().forwarding() ? 1 : 0));
        }
        return 0;
    }
}
