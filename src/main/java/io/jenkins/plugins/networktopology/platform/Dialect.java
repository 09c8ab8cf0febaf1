package io.jenkins.plugins.networktopology.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command line, as data: one file of resources/dialects.
 *
 * @param id as netmiko names its device types, such as {@code juniper_junos}
 * @param channel whether commands are typed at a prompt or run one by one
 * @param prompt what the exec prompt looks like, anchored at the end of the output; lines that the device prints before
 *     every prompt are part of it
 * @param loginShell the shell in which some logins land instead of the command line, if there are such
 * @param interrupt the keys that stop a running command
 * @param preparation commands after login that switch paging off and widen the terminal
 * @param pager what a pager shows while it waits, if paging could not be switched off
 * @param answers questions that the device asks, and what to answer; the keys are found in the output
 * @param errors lines that mean the command was refused
 * @param config how configuration is entered
 * @param commands how each question is asked and which parser reads the answer
 * @param templates configuration lines for the bootstrap
 */
public record Dialect(
        String id,
        Channel channel,
        Pattern prompt,
        Optional<LoginShell> loginShell,
        String interrupt,
        List<String> preparation,
        Optional<Pattern> pager,
        Map<String, String> answers,
        List<Pattern> errors,
        ConfigMode config,
        Map<Question, Command> commands,
        ConfigTemplates templates) {

    /** How commands reach the device. */
    public enum Channel {
        /** An interactive shell with a prompt. */
        SHELL,
        /** One SSH exec channel per command; no prompt, an exit status. */
        EXEC
    }

    /**
     * A Unix shell that has to be left first: on Junos, root lands in one.
     *
     * @param prompt its prompt, anchored at the end of the output
     * @param leave commands that bring the device's own command line
     */
    public record LoginShell(Pattern prompt, List<String> leave) {
        public LoginShell {
            leave = List.copyOf(leave);
        }
    }

    /** What we may ask a device. */
    public enum Question {
        /** The LLDP neighbours, with chassis id and port id. */
        LLDP_NEIGHBORS,
        /** The interfaces and whether they are up. */
        INTERFACES,
        /** The device's own names and MAC addresses, as neighbours may know it. */
        IDENTITY,
        /** Echo requests; placeholders {@code {destination}}, {@code {count}}, {@code {timeout}} and, optional, {@code {source}}, {@code {vrf}}. */
        PING,
        /** The version, to confirm that the device is what the topology says. */
        VERSION
    }

    /**
     * How a question is asked.
     *
     * @param lines the commands, in order; a part in square brackets is left out when a placeholder in it has no value
     *     ({@link CommandText})
     * @param parser the parser's name
     */
    public record Command(List<String> lines, String parser) {
        public Command {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Configuration mode.
     *
     * @param enter commands that enter it
     * @param prompt its prompt
     * @param commit commands that make the lines effective; empty where each line is effective at once
     * @param explain commands that say, after a refused commit, what was wrong
     * @param exit commands that leave it after success
     * @param abort commands that leave it and drop what is not committed
     * @param save commands, in exec mode, that keep the configuration over a restart
     * @param texts commands that take the lines behind them as text
     */
    public record ConfigMode(
            List<String> enter,
            Pattern prompt,
            List<String> commit,
            List<String> explain,
            List<String> exit,
            List<String> abort,
            List<String> save,
            List<TextCommand> texts) {
        public ConfigMode {
            enter = List.copyOf(enter);
            commit = List.copyOf(commit);
            explain = List.copyOf(explain);
            exit = List.copyOf(exit);
            abort = List.copyOf(abort);
            save = List.copyOf(save);
            texts = List.copyOf(texts);
        }
    }

    /**
     * A command behind which lines are text, a banner's for instance, until a sign ends it; the device shows no prompt
     * between them.
     *
     * @param opens found in the command; its group {@code sign}, where it has one, is the sign
     * @param end the line that ends the text, where the command does not choose a sign itself
     */
    public record TextCommand(Pattern opens, Optional<String> end) {}

    /**
     * Lines for the bootstrap, with placeholders {@code {hostname}}, {@code {interface}}, {@code {address}} (without length),
     * {@code {prefixLength}}, {@code {netmask}} (IPv4 only), {@code {globalPrefixLength}} (not of link-local addresses),
     * {@code {linkLocal}} (the word {@code link-local}, of these only).
     *
     * @param hostname names the device
     * @param lldp enables LLDP on the device, port ids being interface names where the device can
     * @param lldpInterface enables LLDP on one interface
     * @param interfaceUp brings an interface without address up
     * @param ipv4 gives an interface an IPv4 address and brings it up
     * @param ipv6 the same with IPv6
     * @param mtu sets the largest IP packet of one interface; {@code {mtu}} in bytes
     * @param interfaceShut takes an interface out of service, as for a fault
     * @param interfaceUnshut puts it into service again, undoing just that
     */
    public record ConfigTemplates(
            List<String> hostname,
            List<String> lldp,
            List<String> lldpInterface,
            List<String> interfaceUp,
            List<String> ipv4,
            List<String> ipv6,
            List<String> mtu,
            List<String> interfaceShut,
            List<String> interfaceUnshut) {
        public ConfigTemplates {
            hostname = List.copyOf(hostname);
            lldp = List.copyOf(lldp);
            lldpInterface = List.copyOf(lldpInterface);
            interfaceUp = List.copyOf(interfaceUp);
            ipv4 = List.copyOf(ipv4);
            ipv6 = List.copyOf(ipv6);
            mtu = List.copyOf(mtu);
            interfaceShut = List.copyOf(interfaceShut);
            interfaceUnshut = List.copyOf(interfaceUnshut);
        }
    }

    public Dialect {
        preparation = List.copyOf(preparation);
        answers = Map.copyOf(answers);
        errors = List.copyOf(errors);
        commands = Map.copyOf(commands);
    }

    /** The same command line, bootstrapped by other lines. */
    Dialect withTemplates(ConfigTemplates others) {
        return new Dialect(
                id,
                channel,
                prompt,
                loginShell,
                interrupt,
                preparation,
                pager,
                answers,
                errors,
                config,
                commands,
                others);
    }
}
