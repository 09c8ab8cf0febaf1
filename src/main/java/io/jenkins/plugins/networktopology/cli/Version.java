package io.jenkins.plugins.networktopology.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, or that of a working tree. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
        return new String[] {"nettopo " + version};
    }
}
