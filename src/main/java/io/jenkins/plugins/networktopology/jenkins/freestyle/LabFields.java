package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.AbortException;
import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.jenkins.step.CheckChoice;
import io.jenkins.plugins.networktopology.jenkins.step.Clusters;
import io.jenkins.plugins.networktopology.jenkins.step.TimeSpan;
import io.jenkins.plugins.networktopology.jenkins.step.WishText;
import io.jenkins.plugins.networktopology.simulator.Fault;
import java.util.List;

/** What a form says about the fields of a lab while they are filled in. */
final class LabFields {

    private LabFields() {}

    /** A field's judge. */
    interface Check {
        void run() throws AbortException;
    }

    /** Asks only on behalf of those who may configure the job; an answer may name the clusters there are. */
    static FormValidation check(Item item, Check check) {
        if (item == null || !item.hasPermission(Item.CONFIGURE)) {
            return FormValidation.ok();
        }
        try {
            check.run();
            return FormValidation.ok();
        } catch (AbortException problem) {
            return FormValidation.error(problem.getMessage());
        }
    }

    static void topology(String value) throws AbortException {
        if (LabOptions.text(value).isEmpty()) {
            throw new AbortException("expected a topology file of the workspace, such as lab.yaml");
        }
    }

    /** What has a variable in it is known at the build only. */
    static void cluster(String value) throws AbortException {
        if (LabOptions.text(value).indexOf('$') < 0) {
            Clusters.named(Util.fixEmptyAndTrim(value));
        }
    }

    static void images(String value) throws AbortException {
        WishText.read(0, lines(value), List.of(), null);
    }

    static void faults(String value) throws AbortException {
        for (String line : lines(value)) {
            try {
                Fault.parse(line);
            } catch (IllegalArgumentException problem) {
                throw new AbortException(line + ": " + problem.getMessage());
            }
        }
    }

    static void keepOnFailure(String value) throws AbortException {
        WishText.read(0, List.of(), List.of(), Util.fixEmptyAndTrim(value));
    }

    static void checks(String value) throws AbortException {
        CheckChoice.of(CheckChoice.names(List.of(LabOptions.text(value))));
    }

    static void time(String field, String value) throws AbortException {
        if (!LabOptions.text(value).isEmpty()) {
            TimeSpan.parse(field, value);
        }
    }

    private static List<String> lines(String value) {
        return LabOptions.text(value)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
