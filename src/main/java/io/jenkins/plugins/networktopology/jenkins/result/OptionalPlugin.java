package io.jenkins.plugins.networktopology.jenkins.result;

/** A plugin that may be missing; its classes must be touched only if it is there. */
enum OptionalPlugin {
    JUNIT("hudson.tasks.junit.JUnitResultArchiver"),
    CHECKS("io.jenkins.plugins.checks.api.ChecksPublisherFactory");

    private final String type;

    OptionalPlugin(String type) {
        this.type = type;
    }

    boolean installed() {
        try {
            Class.forName(type, false, OptionalPlugin.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
