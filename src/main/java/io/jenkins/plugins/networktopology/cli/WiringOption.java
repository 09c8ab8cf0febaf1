package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.plan.Wiring;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How links are made. */
final class WiringOption {

    @Option(
            names = "--wiring",
            paramLabel = "KIND",
            converter = Labels.class,
            completionCandidates = Labels.class,
            description =
                    "Which generation of meshnet the cluster has: ${COMPLETION-CANDIDATES}. Default: meshnet-etcd if"
                            + " an etcd is named, else meshnet; doctor says which one it finds.")
    Optional<Wiring> kind = Optional.empty();

    /** Wirings by the names that users know them by. */
    static final class Labels implements ITypeConverter<Wiring>, Iterable<String> {

        @Override
        public Wiring convert(String text) {
            try {
                return Wiring.of(text);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(unknown.getMessage());
            }
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Wiring.values()).map(Wiring::label).iterator();
        }
    }
}
