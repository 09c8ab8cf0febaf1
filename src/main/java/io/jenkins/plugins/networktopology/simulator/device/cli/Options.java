package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Options that may come in any order behind a command, each a keyword, possibly shortened, and a value. */
public final class Options {

    private final Map<String, String> values = new LinkedHashMap<>();
    private Optional<Token> offender = Optional.empty();
    private boolean incomplete;

    private Options() {}

    /**
     * Reads {@code keyword value} pairs.
     *
     * @param valued keywords with a value
     * @param flags keywords without one
     */
    public static Options read(List<Token> tokens, List<String> valued, List<String> flags) {
        Options options = new Options();
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            Optional<String> flag = keyword(flags, token.text());
            Optional<String> keyword = keyword(valued, token.text());
            if (flag.isPresent()) {
                options.values.put(flag.get(), "");
            } else if (keyword.isEmpty()) {
                options.offender = Optional.of(token);
                break;
            } else if (index + 1 == tokens.size()) {
                options.incomplete = true;
            } else {
                options.values.put(keyword.get(), tokens.get(++index).text());
            }
        }
        return options;
    }

    private static Optional<String> keyword(List<String> keywords, String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (keywords.contains(lower)) {
            return Optional.of(lower);
        }
        List<String> fitting =
                keywords.stream().filter(each -> each.startsWith(lower)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The first word that is no option. */
    public Optional<Token> offender() {
        return offender;
    }

    /** Whether the last option lacks its value. */
    public boolean incomplete() {
        return incomplete;
    }

    public Optional<String> get(String keyword) {
        return Optional.ofNullable(values.get(keyword));
    }

    /** A number within limits, or the usual one. */
    public int number(String keyword, int usual, int most) {
        return get(keyword)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .map(value -> Math.min(Math.max(value, 0), most))
                .orElse(usual);
    }
}
