package io.jenkins.plugins.networktopology.verify.interfaces;

/** Reads the interface table of one dialect; the commands that it knows are told apart by their output. */
@FunctionalInterface
public interface InterfaceParser {

    /** Reads the text of one answer, or of several in a row; never throws. */
    InterfaceTable parse(String text);
}
