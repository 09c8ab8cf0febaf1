package io.jenkins.plugins.networktopology.lab;

import java.util.Locale;

/** A step of the readiness ladder, lowest first. */
public enum Rung {
    /** A machine was found for the pod. */
    SCHEDULED,
    /** The image is there. */
    IMAGE,
    /** The container runs. */
    RUNNING,
    /** The links are plumbed. */
    WIRED,
    /** The image says that the device has booted. */
    HEALTHY,
    /** A login answers with a prompt. */
    LOGIN,
    /** The device has the interfaces that the topology uses. */
    INTERFACES,
    /** The configuration lines are accepted. */
    CONFIGURED;

    /** As written in reports: {@code scheduled}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
