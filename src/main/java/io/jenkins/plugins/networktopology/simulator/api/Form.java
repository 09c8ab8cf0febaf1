package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;

/** In which form objects are wanted, by the Accept header. */
enum Form {
    /** As they are. */
    WHOLE,
    /** As rows of a table, for people. */
    TABLE,
    /** Their metadata only. */
    METADATA;

    static Form of(String accept) {
        if (accept.isBlank()) {
            return WHOLE;
        }
        for (String range : accept.split(",")) {
            String wanted = range.replace(" ", "");
            String type = wanted.split(";")[0];
            boolean json = type.equals("application/json") || type.equals("*/*") || type.equals("application/*");
            if (json && wanted.contains("as=Table")) {
                return TABLE;
            }
            if (json && wanted.contains("as=PartialObjectMetadata")) {
                return METADATA;
            }
            if (json && !wanted.contains("as=")) {
                return WHOLE;
            }
        }
        throw ApiException.notAcceptable(
                "406: Not Acceptable\n\nAvailable representations: application/json, application/json;stream=watch");
    }
}
