package io.jenkins.plugins.networktopology.cli;

import static io.jenkins.plugins.networktopology.cli.CommandRun.nettopo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class SubcommandsTest {

    @Test
    void eachIsCalledAsItCallsItself() {
        assertThat(Subcommands.ALL)
                .allSatisfy((name, command) ->
                        assertThat(command.getAnnotation(Command.class).name()).isEqualTo(name));
    }

    @Test
    void helpTellsOfAll() {
        String help = nettopo("help").out();
        assertThat(Subcommands.ALL.keySet())
                .allSatisfy(name -> assertThat(help).containsPattern("(?m)^ +" + name + " "));
        assertThat(nettopo("--help").out()).isEqualTo(help);
    }

    @Test
    void helpOfOneIsThatOfItsOwnOption() {
        assertThat(nettopo("help", "parse").out())
                .contains("--dialect")
                .isEqualTo(nettopo("parse", "--help").out());
    }

    @Test
    void completionCompletesAll() {
        assertThat(nettopo("generate-completion").out()).contains(Subcommands.ALL.keySet());
    }

    @Test
    void aMisspeltOneIsAnsweredWithThoseAlike() {
        CommandRun run = nettopo("verfy", "lab");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("verify");
    }

    @Test
    void aWrongOptionIsSaidInALineAndNotUnderTheWholeHelp() {
        CommandRun run = nettopo("run", "--boot-timeout", "soon", "lab.yaml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "Invalid value for option '--boot-timeout': \"soon\" is no duration; write it like 500ms, 30s, 5m or"
                                + " 2h",
                        "Try 'nettopo run --help'.");
    }

    @Test
    void anOptionOfANodesCommandIsToldItsPlace() {
        for (String command : List.of("exec", "ssh")) {
            CommandRun run = nettopo(command, "lab-1", "r1", "uname", "-a");

            assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).contains("Unknown option: '-a'", "nettopo " + command + " LAB NODE -- COMMAND");
        }
        assertThat(nettopo("verify", "lab-1", "-a").err()).doesNotContain("-- COMMAND");
    }

    @Test
    void aCommandLikeNoneIsAnsweredWithAll() {
        CommandRun run = nettopo("zzz");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no command 'zzz'", "expected one of run, up, verify", "nettopo --help");
    }

    @Test
    void noCommandAtAllIsAnsweredWithTheHelp() {
        CommandRun run = nettopo();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(nettopo("--help").out());
    }

    @Test
    void aDirectoryIsNoDeviceOutput() {
        CommandRun run = nettopo("parse", "--dialect", "linux", "--command", "ping", "src");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("src: a directory; expected a file");
    }
}
