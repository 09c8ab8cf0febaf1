package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.topology.CheckKind;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which checks are made and the time that they have, instead of what the topology says. */
final class VerifyOptions {

    @Option(
            names = "--within",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "How long the checks may take to become true, instead of what the topology says.")
    Optional<Duration> within = Optional.empty();

    @Option(
            names = "--stable-for",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "How long a check must then stay true, instead of what the topology says.")
    Optional<Duration> stableFor = Optional.empty();

    @Option(
            names = "--checks",
            paramLabel = "KIND",
            split = ",",
            converter = Kinds.class,
            completionCandidates = Kinds.class,
            description = "The kinds of checks to make, with commas between, of those that the topology expects:"
                    + " ${COMPLETION-CANDIDATES}. Default: all.")
    Set<CheckKind> checks = EnumSet.noneOf(CheckKind.class);

    /** What a topology expects, as far as it was asked for. */
    Verification apply(Verification expected) throws BadInputException {
        try {
            return (checks.isEmpty() ? expected : expected.only(checks)).withTimes(within, stableFor);
        } catch (IllegalArgumentException none) {
            throw new BadInputException("option '--checks': " + none.getMessage());
        }
    }

    /** Kinds of checks by the names that users know them by. */
    static final class Kinds implements ITypeConverter<CheckKind>, Iterable<String> {

        @Override
        public CheckKind convert(String text) {
            try {
                return CheckKind.of(text);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(unknown.getMessage());
            }
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(CheckKind.values()).map(CheckKind::label).iterator();
        }
    }
}
