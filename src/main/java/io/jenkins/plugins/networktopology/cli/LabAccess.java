package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Labs;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.platform.PlatformFileException;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.run.LabsFactory;
import io.jenkins.plugins.networktopology.session.SessionException;
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

    private Journey journey(Connection connection) throws PlatformFileException, IOException {
        return new Journey(connection.cluster(), connection.name(), platforms.catalog(), settings());
    }

    /** What a command does with a lab. */
    @FunctionalInterface
    interface LabWork {

        /** Returns the exit code. */
        int on(Lab lab, Journey journey, Connection connection) throws Exception;
    }

    /** Takes hold of a lab for some work, and lets go of it afterwards. */
    int use(LabId id, LabWork work) throws Exception {
        try (Connection connection = cluster.connect();
                Journey journey = journey(connection);
                Lab lab = journey.attach(id)) {
            return work.on(lab, journey, connection);
        } catch (SessionException e) {
            throw new LabFailure(e.getMessage());
        }
    }

    /** The same for work on one of its nodes. */
    int use(NodeArguments wanted, LabWork work) throws Exception {
        return use(wanted.lab, (lab, journey, connection) -> {
            Nodes.check(lab, wanted.node);
            return work.on(lab, journey, connection);
        });
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
