package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.util.FormValidation;
import java.util.Optional;

/** From what is wrong with a value to what a form shows. */
final class Validation {

    private Validation() {}

    static FormValidation problem(Optional<String> problem) {
        return problem.map(what -> FormValidation.error(capital(what))).orElseGet(FormValidation::ok);
    }

    static FormValidation number(String value, int least, int most) {
        try {
            int number = Integer.parseInt(ClusterValues.text(value));
            if (number >= least && number <= most) {
                return FormValidation.ok();
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        return FormValidation.error("Expected a number from " + least + " to " + most);
    }

    static FormValidation credentials(String id, boolean exists) {
        if (ClusterValues.text(id).isEmpty()) {
            return FormValidation.error("Expected credentials");
        }
        return exists
                ? FormValidation.ok()
                : FormValidation.warning(
                        "Not found here, or of another kind. Builds in a folder may still find them in the folder.");
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
