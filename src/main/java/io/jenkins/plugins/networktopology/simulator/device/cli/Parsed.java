package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.List;
import java.util.Optional;

/**
 * What became of a line.
 *
 * @param kind accepted, or why not
 * @param action what to do, if accepted
 * @param arguments with what
 * @param offender the word that was not understood
 * @param <S> what commands act on
 */
public record Parsed<S>(Kind kind, Optional<Grammar.Action<S>> action, Arguments arguments, Token offender) {

    /** How a line can fare. */
    public enum Kind {
        ACCEPTED,
        INVALID,
        INCOMPLETE,
        AMBIGUOUS
    }

    static <S> Parsed<S> accepted(Grammar.Action<S> action, Arguments arguments) {
        return new Parsed<>(Kind.ACCEPTED, Optional.of(action), arguments, new Token("", 0));
    }

    static <S> Parsed<S> refused(Kind kind, Token offender, List<String> words) {
        return new Parsed<>(kind, Optional.empty(), new Arguments(java.util.Map.of(), words), offender);
    }

    public void run(S shell, Transcript out) {
        action.ifPresent(what -> what.run(shell, arguments, out));
    }
}
