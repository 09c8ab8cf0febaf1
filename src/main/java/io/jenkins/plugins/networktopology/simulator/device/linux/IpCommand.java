package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.net.IpPrefix;
import io.jenkins.plugins.networktopology.simulator.device.net.NetInterface;
import io.jenkins.plugins.networktopology.simulator.device.net.StaticRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** iproute2's {@code ip}: addresses, links, routes; text and {@code -j}. Objects and verbs may be shortened. */
final class IpCommand {

    private static final int KERNEL_REFUSED = 2;

    private final LinuxSystem system;
    private final IpText text;

    IpCommand(LinuxSystem system) {
        this.system = system;
        this.text = new IpText(system);
    }

    int run(List<String> arguments, Transcript out) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.removeIf(word -> word.matches("-j(son)?"));
        boolean brief = words.removeIf(word -> word.matches("-br(ief)?"));
        words.removeIf(word -> word.matches("-[46doas]|-details|-c(olor)?.*|-p(retty)?"));
        if (words.isEmpty()) {
            out.complain("Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }");
            return 255;
        }
        String object = words.remove(0);
        if (is(object, "vrf", 2)
                && words.size() > 3
                && words.get(0).equals("exec")
                && words.get(2).equals("ping")) {
            return new PingCommand(system).run(words.subList(3, words.size()), words.get(1), out);
        }
        if (is(object, "address", 1)) {
            return address(words, json, brief, out);
        }
        if (is(object, "link", 1)) {
            return link(words, json, brief, out);
        }
        if (is(object, "route", 1)) {
            return route(words, json, out);
        }
        if (is(object, "neighbour", 1) || is(object, "neighbor", 1)) {
            text.neighbors(out);
            return 0;
        }
        out.complain("Object \"" + object + "\" is unknown, try \"ip help\".");
        return 1;
    }

    private static boolean is(String word, String whole, int least) {
        return word.length() >= least && whole.startsWith(word);
    }

    private static boolean isShow(List<String> words) {
        return words.isEmpty()
                || is(words.get(0), "show", 2)
                || is(words.get(0), "list", 1)
                || words.get(0).equals("dev");
    }

    /** The word behind {@code dev}, or the last word. */
    private static Optional<String> device(List<String> words) {
        int dev = words.indexOf("dev");
        if (dev >= 0 && dev + 1 < words.size()) {
            return Optional.of(words.get(dev + 1));
        }
        List<String> rest = words.stream()
                .filter(word -> !is(word, "show", 2) && !is(word, "list", 1))
                .toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest.get(rest.size() - 1));
    }

    private Optional<NetInterface> known(String name, Transcript out) {
        Optional<NetInterface> port = system.device().find(name);
        if (port.isEmpty()) {
            out.complain("Cannot find device \"" + name + "\"");
        }
        return port;
    }

    private int show(List<String> words, boolean json, boolean brief, boolean addresses, Transcript out) {
        List<NetInterface> chosen = system.links();
        Optional<String> name = device(words);
        if (name.isPresent()) {
            Optional<NetInterface> port = system.device().find(name.get());
            if (port.isEmpty()) {
                out.complain("Device \"" + name.get() + "\" does not exist.");
                return 1;
            }
            chosen = List.of(port.get());
        }
        if (json) {
            out.line(new IpJson(system).links(chosen, addresses));
        } else if (brief) {
            chosen.forEach(link -> text.brief(link, addresses, out));
        } else {
            chosen.forEach(link -> text.link(link, addresses, out));
        }
        return 0;
    }

    private int address(List<String> words, boolean json, boolean brief, Transcript out) {
        if (isShow(words)) {
            return show(words, json, brief, true, out);
        }
        String verb = words.get(0);
        Optional<NetInterface> port = device(words).flatMap(name -> known(name, out));
        if (port.isEmpty()) {
            return 1;
        }
        if (is(verb, "flush", 1)) {
            port.get().addresses().forEach(port.get()::remove);
            return 0;
        }
        String written = words.size() > 1 ? words.get(1) : "";
        Optional<IpPrefix> address = IpPrefix.parse(written)
                .or(() -> IpPrefix.literal(written).map(host -> new IpPrefix(host, host.getAddress().length * 8)));
        if (address.isEmpty()) {
            out.complain("Error: any valid prefix is expected rather than \"" + written + "\".");
            return 1;
        }
        boolean there = port.get().addresses().contains(address.get());
        if (is(verb, "delete", 1)) {
            if (!port.get().remove(address.get())) {
                out.complain("RTNETLINK answers: Cannot assign requested address");
                return KERNEL_REFUSED;
            }
        } else if (is(verb, "add", 1) && there) {
            out.complain("RTNETLINK answers: File exists");
            return KERNEL_REFUSED;
        } else {
            port.get().add(address.get());
        }
        return 0;
    }

    private int link(List<String> words, boolean json, boolean brief, Transcript out) {
        if (isShow(words)) {
            return show(words, json, brief, false, out);
        }
        if (!is(words.get(0), "set", 1)) {
            out.complain("Command \"" + words.get(0) + "\" is unknown, try \"ip link help\".");
            return 255;
        }
        List<String> rest = new ArrayList<>(words.subList(1, words.size()));
        rest.remove("dev");
        Optional<NetInterface> port = rest.isEmpty() ? Optional.empty() : known(rest.remove(0), out);
        if (port.isEmpty()) {
            return 1;
        }
        for (int index = 0; index < rest.size(); index++) {
            switch (rest.get(index)) {
                case "up" -> port.get().setEnabled(true);
                case "down" -> port.get().setEnabled(false);
                case "mtu" ->
                    system.mtu(
                            port.get(), Integer.parseInt("0" + rest.get(++index).replaceAll("\\D", "")));
                case "alias" -> port.get().setDescription(rest.get(++index));
                default -> {
                    out.complain("Error: either \"dev\" is duplicate, or \"" + rest.get(index) + "\" is a garbage.");
                    return 255;
                }
            }
        }
        return 0;
    }

    private int route(List<String> words, boolean json, Transcript out) {
        if (isShow(words)) {
            if (json) {
                out.line(new IpJson(system).routes());
            } else {
                text.routes(out);
            }
            return 0;
        }
        int via = words.indexOf("via");
        String where = words.size() > 1 ? words.get(1) : "";
        Optional<IpPrefix> prefix = IpPrefix.parse(where.equals("default") ? "0.0.0.0/0" : where)
                .or(() -> IpPrefix.literal(where).map(host -> new IpPrefix(host, host.getAddress().length * 8)));
        Optional<StaticRoute> route = prefix.filter(any -> via > 0 && via + 1 < words.size())
                .flatMap(to -> IpPrefix.literal(words.get(via + 1))
                        .map(hop -> new StaticRoute(to.network(), Optional.of(hop), "")));
        if (route.isEmpty()) {
            out.complain("Error: any valid prefix is expected rather than \"" + where + "\".");
            return 1;
        }
        if (is(words.get(0), "delete", 1)) {
            if (!system.device().removeRoute(route.get())) {
                out.complain("RTNETLINK answers: No such process");
                return KERNEL_REFUSED;
            }
        } else {
            system.device().addRoute(route.get());
        }
        return 0;
    }
}
