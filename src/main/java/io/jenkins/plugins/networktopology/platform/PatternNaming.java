package io.jenkins.plugins.networktopology.platform;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of the form prefix, number, suffix. A spelling is text with {@code {port}} for the number; a part in square
 * brackets may be cut off after any of its letters, so that {@code G[igabitEthernet]{port}} stands for {@code G2},
 * {@code Gi2} and {@code GigabitEthernet2}. Case, spaces and quotation marks make no difference (IOS takes
 * {@code gigabitethernet 2}; EOS puts quotes around port ids).
 */
final class PatternNaming implements InterfaceNaming {

    static final String PORT = "{port}";

    private static final Pattern TOKEN = Pattern.compile("\\{port}|\\[([^\\[\\]]+)]|[^\\[\\]{}]+|.");
    private static final Pattern NOISE = Pattern.compile("[\\s\"']");

    private final String name;
    private final int firstPort;
    private final int count;
    private final List<Pattern> spellings;
    private final List<Pattern> management;

    /**
     * Names for {@code count} cards.
     *
     * @param name the full name with {@code {port}}
     * @param firstPort the number in the name of card 1
     * @param spellings what else may be written
     * @param management spellings of the management interface, without {@code {port}}
     */
    PatternNaming(String name, int firstPort, int count, List<String> spellings, List<String> management) {
        this.name = name;
        this.firstPort = firstPort;
        this.count = count;
        this.spellings = Stream.concat(Stream.of(name), spellings.stream())
                .map(PatternNaming::compile)
                .toList();
        this.management = management.stream().map(PatternNaming::compile).toList();
    }

    private static Pattern compile(String spelling) {
        StringBuilder regex = new StringBuilder();
        Matcher token = TOKEN.matcher(NOISE.matcher(spelling).replaceAll(""));
        while (token.find()) {
            if (token.group().equals(PORT)) {
                regex.append("(0|[1-9]\\d{0,4})");
            } else if (token.group(1) != null) {
                regex.append(cuttable(token.group(1)));
            } else {
                regex.append(Pattern.quote(token.group()));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    }

    private static String cuttable(String tail) {
        StringBuilder regex = new StringBuilder();
        for (char letter : tail.toCharArray()) {
            regex.append("(?:").append(Pattern.quote(String.valueOf(letter)));
        }
        return regex.append(")?".repeat(tail.length())).toString();
    }

    @Override
    public Optional<String> nameOf(int card) {
        return card < 1 || card > count ? Optional.empty() : Optional.of(nameOfPort(firstPort + card - 1));
    }

    private String nameOfPort(int port) {
        return name.replace(PORT, Integer.toString(port));
    }

    @Override
    public Optional<Integer> cardOf(String written) {
        String plain = NOISE.matcher(written).replaceAll("");
        return spellings.stream()
                .map(spelling -> spelling.matcher(plain))
                .filter(Matcher::matches)
                .map(match -> Integer.parseInt(match.group(1)) - firstPort + 1)
                .filter(card -> card >= 1 && card <= count)
                .findFirst();
    }

    @Override
    public boolean isManagement(String written) {
        String plain = NOISE.matcher(written).replaceAll("");
        return management.stream().anyMatch(spelling -> spelling.matcher(plain).matches());
    }

    @Override
    public String range() {
        String first = nameOfPort(firstPort);
        return count == 1 ? first : first + " to " + nameOfPort(firstPort + count - 1);
    }
}
