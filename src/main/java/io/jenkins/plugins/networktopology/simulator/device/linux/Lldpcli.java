package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.ArgumentType;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Parsed;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code lldpcli [-f plain|json|json0|keyvalue] show neighbors [details|summary]}, {@code show chassis}, {@code configure …}. */
final class Lldpcli {

    private record Call(LinuxSystem system, String format) {}

    private static final Grammar<Call> GRAMMAR = new Grammar<Call>(Map.of(
                    "word", ArgumentType.word(text -> true),
                    "rest", ArgumentType.rest(),
                    "number", ArgumentType.number(1, 3600)))
            .add("show neighbors", (call, args, out) -> neighbors(call, out))
            .add("show neighbors details", (call, args, out) -> neighbors(call, out))
            .add("show neighbors summary", (call, args, out) -> neighbors(call, out))
            .add("show chassis", (call, args, out) -> chassis(call, out))
            .add("show chassis details", (call, args, out) -> chassis(call, out))
            .add(
                    "configure lldp portidsubtype ifname",
                    (call, args, out) -> call.system().lldpd().portIdIsName(true))
            .add(
                    "configure lldp portidsubtype macaddress",
                    (call, args, out) -> call.system().lldpd().portIdIsName(false))
            .add(
                    "configure lldp tx-interval <seconds:number>",
                    (call, args, out) -> call.system().lldpd().interval(args.number("seconds")))
            .add(
                    "configure lldp tx-hold <times:number>",
                    (call, args, out) -> call.system().lldpd().hold(args.number("times")))
            .add(
                    "configure system hostname <name:word>",
                    (call, args, out) -> call.system().lldpd().name(args.get("name")))
            .add("pause", (call, args, out) -> call.system().device().setLldpEnabled(false))
            .add("resume", (call, args, out) -> call.system().device().setLldpEnabled(true));

    private final LinuxSystem system;

    Lldpcli(LinuxSystem system) {
        this.system = system;
    }

    int run(List<String> arguments, Transcript out) {
        List<String> words = new ArrayList<>(arguments);
        String format = "plain";
        int option = words.indexOf("-f");
        if (option >= 0 && option + 1 < words.size()) {
            format = words.get(option + 1);
            words.subList(option, option + 2).clear();
        }
        Parsed<Call> parsed = GRAMMAR.parse(String.join(" ", words));
        if (parsed.action().isEmpty()) {
            out.complain("[WARN/lldpctl] unknown command from argument "
                    + (parsed.arguments().words().size() + 1) + ": `"
                    + parsed.offender().text() + "`");
            return 1;
        }
        parsed.run(new Call(system, format), out);
        return 0;
    }

    private static void neighbors(Call call, Transcript out) {
        var neighbors = call.system().chassis().fabric().neighbors(call.system().device());
        var now = call.system().chassis().clock().instant();
        switch (call.format()) {
            case "json0" -> out.line(new LldpcliJson0(call.system()).neighbors(neighbors, now));
            case "json" -> out.line(new LldpcliJson(call.system()).neighbors(neighbors, now));
            case "keyvalue" -> LldpcliText.keyValue(neighbors, now, out);
            default -> LldpcliText.neighbors(neighbors, now, out);
        }
    }

    private static void chassis(Call call, Transcript out) {
        switch (call.format()) {
            case "json0" -> out.line(new LldpcliJson0(call.system()).chassis());
            case "json" -> out.line(new LldpcliJson(call.system()).chassis());
            default -> LldpcliText.chassis(call.system(), out);
        }
    }
}
