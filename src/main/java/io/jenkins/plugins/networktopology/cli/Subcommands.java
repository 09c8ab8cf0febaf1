package io.jenkins.plugins.networktopology.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * The commands of nettopo, in the order in which its help lists them. picocli reads a command's options by reflection;
 * to do so for all of them takes longer than most of them run, so a call that names one has this one alone.
 */
final class Subcommands {

    static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("run", RunCommand.class);
        ALL.put("up", UpCommand.class);
        ALL.put("verify", VerifyCommand.class);
        ALL.put("down", DownCommand.class);
        ALL.put("show", ShowCommand.class);
        ALL.put("reap", ReapCommand.class);
        ALL.put("exec", ExecCommand.class);
        ALL.put("restart", RestartCommand.class);
        ALL.put("doctor", DoctorCommand.class);
        ALL.put("ssh", SshCommand.class);
        ALL.put("ssh-config", SshConfigCommand.class);
        ALL.put("port-forward", PortForwardCommand.class);
        ALL.put("check", CheckCommand.class);
        ALL.put("plan", PlanCommand.class);
        ALL.put("graph", GraphCommand.class);
        ALL.put("build", BuildCommand.class);
        ALL.put("convert", ConvertCommand.class);
        ALL.put("platforms", PlatformsCommand.class);
        ALL.put("parse", ParseCommand.class);
        ALL.put("simulator", SimulatorCommand.class);
        // these tell of all the others
        ALL.put("generate-completion", AutoComplete.GenerateCompletion.class);
        ALL.put("help", CommandLine.HelpCommand.class);
    }

    private Subcommands() {}

    /** Adds what these arguments need to a command line. */
    static void addTo(CommandLine line, String... arguments) {
        Class<?> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (named == null || !named.getPackage().equals(Subcommands.class.getPackage())) {
            ALL.forEach(line::addSubcommand);
        } else {
            line.addSubcommand(arguments[0], named);
        }
    }
}
