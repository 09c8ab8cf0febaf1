package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.AbortException;
import hudson.Util;
import io.jenkins.plugins.networktopology.jenkins.lab.LabWish;
import io.jenkins.plugins.networktopology.jenkins.step.WishText;
import java.util.ArrayList;
import java.util.List;

/**
 * How a job wants its lab, as its configuration keeps it; read when the build runs. The wrapper and the build step, which
 * have no superclass in common, bind these fields each for itself: Jenkins looks for setters in superclasses only.
 */
final class LabOptions {

    private String cluster = "";
    private int bootTimeout;
    private ArrayList<String> images = new ArrayList<>();
    private ArrayList<String> faults = new ArrayList<>();
    private String keepOnFailure = "";

    /** What the configuration of a job leaves out, or was written before it existed. */
    private Object readResolve() {
        cluster = text(cluster);
        images = lines(images);
        faults = lines(faults);
        keepOnFailure = text(keepOnFailure);
        return this;
    }

    /** A configured cluster's name; empty for the only one. */
    String cluster() {
        return cluster;
    }

    void cluster(String name) {
        cluster = text(name);
    }

    int bootTimeout() {
        return bootTimeout;
    }

    void bootTimeout(int minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("bootTimeout: " + minutes + " is negative; expected minutes");
        }
        bootTimeout = minutes;
    }

    List<String> images() {
        return List.copyOf(images);
    }

    void images(List<String> texts) {
        images = lines(texts);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    void faults(List<String> texts) {
        faults = lines(texts);
    }

    String keepOnFailure() {
        return keepOnFailure;
    }

    void keepOnFailure(String time) {
        keepOnFailure = text(time);
    }

    /** @throws AbortException naming the field that is wrong */
    LabWish wish() throws AbortException {
        return WishText.read(bootTimeout, images, faults, Util.fixEmptyAndTrim(keepOnFailure));
    }

    static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** A form gives a list as one text of lines, a file as a list. */
    private static ArrayList<String> lines(List<String> texts) {
        ArrayList<String> lines = new ArrayList<>();
        if (texts != null) {
            texts.stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(lines::add);
        }
        return lines;
    }
}
