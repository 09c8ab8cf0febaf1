package io.jenkins.plugins.networktopology.simulator.api.schema;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one object, collected; each is a cause in the refusal's details. */
public final class Problems {

    private final List<ApiException.Cause> causes = new ArrayList<>();

    public void required(String field) {
        required(field, "");
    }

    public void required(String field, String detail) {
        causes.add(new ApiException.Cause("FieldValueRequired", join("Required value", detail), field));
    }

    public void invalid(String field, String value, String detail) {
        causes.add(new ApiException.Cause("FieldValueInvalid", "Invalid value: \"" + value + "\": " + detail, field));
    }

    public void invalid(String field, long value, String detail) {
        causes.add(new ApiException.Cause("FieldValueInvalid", "Invalid value: " + value + ": " + detail, field));
    }

    /** A value of the wrong type in an object whose type a definition describes. */
    public void wrongType(String field, String found, String expected) {
        causes.add(new ApiException.Cause(
                "FieldValueTypeInvalid",
                "Invalid value: \"" + found + "\": " + field + " in body must be of type " + expected + ": \"" + found
                        + "\"",
                field));
    }

    public void duplicate(String field, String value) {
        causes.add(new ApiException.Cause("FieldValueDuplicate", "Duplicate value: \"" + value + "\"", field));
    }

    public void notFound(String field, String value) {
        causes.add(new ApiException.Cause("FieldValueNotFound", "Not found: \"" + value + "\"", field));
    }

    public void unsupported(String field, String value, List<String> supported) {
        causes.add(new ApiException.Cause(
                "FieldValueNotSupported",
                "Unsupported value: \"" + value + "\": supported values: \"" + String.join("\", \"", supported) + "\"",
                field));
    }

    public void forbidden(String field, String detail) {
        causes.add(new ApiException.Cause("FieldValueForbidden", "Forbidden: " + detail, field));
    }

    public boolean isEmpty() {
        return causes.isEmpty();
    }

    /** Refuses the object if anything is wrong with it. */
    public void throwIfAny(ResourceType type, String name) {
        if (!causes.isEmpty()) {
            throw ApiException.invalid(type, name, causes);
        }
    }

    private static String join(String words, String detail) {
        return detail.isEmpty() ? words : words + ": " + detail;
    }
}
