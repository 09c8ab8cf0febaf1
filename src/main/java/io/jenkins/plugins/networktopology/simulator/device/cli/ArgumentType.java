package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What may stand at a place of a command where no keyword is expected. */
public interface ArgumentType {

    /** How many words, from this one on, are the argument; 0 if it is none. */
    int consume(List<Token> tokens, int at);

    /** The argument as the command gets it. */
    default String value(List<Token> tokens, int at, int used) {
        return tokens.subList(at, at + used).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** One word that passes a test. */
    static ArgumentType word(Predicate<String> test) {
        return (tokens, at) -> test.test(tokens.get(at).text()) ? 1 : 0;
    }

    /** A whole number. */
    static ArgumentType number(int least, int most) {
        return word(
                text -> text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most);
    }

    /** The rest of the line. */
    static ArgumentType rest() {
        return (tokens, at) -> tokens.size() - at;
    }

    /** One word, or a name and a number apart ({@code Gi 2}), that a function knows the full name of. */
    static ArgumentType named(Function<String, Optional<String>> fullName) {
        return new ArgumentType() {
            @Override
            public int consume(List<Token> tokens, int at) {
                if (fullName.apply(tokens.get(at).text()).isPresent()) {
                    return 1;
                }
                boolean pair = at + 1 < tokens.size()
                        && tokens.get(at).text().matches("[A-Za-z-]+")
                        && tokens.get(at + 1).text().matches("\\d[\\d/.:]*(CPU0/\\d+)?");
                return pair && fullName.apply(joined(tokens, at)).isPresent() ? 2 : 0;
            }

            @Override
            public String value(List<Token> tokens, int at, int used) {
                String written = used == 1 ? tokens.get(at).text() : joined(tokens, at);
                return fullName.apply(written).orElseThrow();
            }

            private String joined(List<Token> tokens, int at) {
                return tokens.get(at).text() + tokens.get(at + 1).text();
            }
        };
    }
}
