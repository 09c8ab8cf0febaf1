package io.jenkins.plugins.networktopology.cli;

import static io.jenkins.plugins.networktopology.cli.CommandRun.nettopo;
import static org.assertj.core.api.Assertions.assertThat;

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
}
