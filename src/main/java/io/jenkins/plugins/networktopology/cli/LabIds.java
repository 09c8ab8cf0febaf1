package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.LabId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a lab's id. */
final class LabIds implements ITypeConverter<LabId> {

    @Override
    public LabId convert(String text) {
        try {
            return new LabId(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
