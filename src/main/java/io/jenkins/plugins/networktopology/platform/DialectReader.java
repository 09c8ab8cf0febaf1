package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.platform.Dialect.Channel;
import io.jenkins.plugins.networktopology.platform.Dialect.Command;
import io.jenkins.plugins.networktopology.platform.Dialect.ConfigMode;
import io.jenkins.plugins.networktopology.platform.Dialect.LoginShell;
import io.jenkins.plugins.networktopology.platform.Dialect.Question;
import io.jenkins.plugins.networktopology.platform.Dialect.TextCommand;
import io.jenkins.plugins.networktopology.topology.Readers;
import io.jenkins.plugins.networktopology.topology.YamlSection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a dialect from its file; the form is described by resources/dialect.schema.json. */
final class DialectReader {

    /** For dialects without a prompt. */
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private static final String CONTROL_C = "\u0003";

    private DialectReader() {}

    static Dialect read(String id, YamlSection file) {
        Channel channel = file.value("channel", Channel.SHELL, Readers.oneOf(Channel.class));
        Dialect dialect = new Dialect(
                id,
                channel,
                prompt(channel, file),
                loginShell(file),
                file.has("interrupt") ? file.text("interrupt") : CONTROL_C,
                file.texts("preparation"),
                file.optional("pager", Readers::regex),
                file.textMap("answers"),
                file.list("errors", Readers::regex),
                config(channel, file.section("config")),
                commands(file.section("commands")),
                TemplatesReader.read(file.section("templates")));
        file.end();
        return dialect;
    }

    private static Pattern prompt(Channel channel, YamlSection section) {
        return channel == Channel.SHELL
                ? section.value("prompt", NEVER, Readers::regex)
                : section.optional("prompt", Readers::regex).orElse(NEVER);
    }

    private static Optional<LoginShell> loginShell(YamlSection file) {
        if (!file.has("login-shell")) {
            return Optional.empty();
        }
        YamlSection section = file.section("login-shell");
        LoginShell shell = new LoginShell(section.value("prompt", NEVER, Readers::regex), section.texts("leave"));
        section.end();
        return Optional.of(shell);
    }

    private static ConfigMode config(Channel channel, YamlSection section) {
        ConfigMode config = new ConfigMode(
                section.texts("enter"),
                prompt(channel, section),
                section.texts("commit"),
                section.texts("explain"),
                section.texts("exit"),
                section.texts("abort"),
                section.texts("save"),
                (section.has("texts") ? section.sections("texts") : List.<YamlSection>of())
                        .stream().map(DialectReader::textCommand).toList());
        section.end();
        return config;
    }

    private static TextCommand textCommand(YamlSection section) {
        TextCommand command =
                new TextCommand(section.value("opens", NEVER, Readers::regex), section.optional("end", text -> text));
        if (command.end().isEmpty() && !command.opens().pattern().contains("(?<sign>")) {
            section.wrong("opens", "expected a group (?<sign>...) in it, or the ending line under end");
        }
        section.end();
        return command;
    }

    private static Map<Question, Command> commands(YamlSection section) {
        Map<Question, Command> commands = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            YamlSection command = section.section(Readers.written(question));
            List<String> lines = command.texts("lines");
            if (lines.isEmpty()) {
                command.wrong("lines", "expected at least one command");
            }
            commands.put(question, new Command(lines, command.text("parser")));
            command.end();
        }
        section.end();
        return commands;
    }
}
