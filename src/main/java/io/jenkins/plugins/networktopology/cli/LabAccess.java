package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Labs;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.platform.PlatformFileException;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.run.LabsFactory;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands on labs that run already have in common. */
final class LabAccess {

    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    @Mixin
    PlatformOptions platforms = new PlatformOptions();

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    Labs labs(Connection connection) throws PlatformFileException, IOException {
        return LabsFactory.labs(connection.cluster(), platforms.catalog(), settings());
    }

    Journey journey(Connection connection) throws PlatformFileException, IOException {
        return new Journey(connection.cluster(), connection.name(), platforms.catalog(), settings());
    }

    LabSettings settings() {
        return LabSettings.of(Owner.user()).withAccessPaths(cluster.access).withWiring(cluster.wiring());
    }

    void say(String text) {
        command.commandLine().getOut().println(text);
    }

    /** What takes long is said; phases of a removal are not worth a line. */
    LabListener progress() {
        return new LabListener() {
            @Override
            public void note(String message) {
                say(message);
            }
        };
    }
}
