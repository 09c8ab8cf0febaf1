package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.LabId;
import picocli.CommandLine.Parameters;

/** The node that a command is about, by its lab. */
final class NodeArguments {

    @Parameters(index = "0", paramLabel = "LAB", converter = LabIds.class, description = "The lab's id.")
    LabId lab;

    @Parameters(index = "1", paramLabel = "NODE", description = "The node's name.")
    String node;
}
