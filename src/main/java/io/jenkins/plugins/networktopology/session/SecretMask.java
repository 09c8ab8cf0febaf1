package io.jenkins.plugins.networktopology.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hides passwords in what is kept or shown: the login's own wherever it stands, and what follows the words that vendors
 * write before secrets, clear or hashed: {@code enable secret 5 $1$...}, {@code snmp-server community public RO},
 * {@code encrypted-password "$6$..."}. Rather one word too many than one too few.
 */
public final class SecretMask {

    private static final String HIDDEN = "****";

    /** A password shorter than this that is an ordinary word, such as admin, is hidden as a word only. */
    private static final int DISTINCTIVE = 8;

    /** What is shorter hides nothing by being hidden, and would be found everywhere. */
    private static final int SHORTEST = 3;

    private static final String WORDS = "(?:encrypted-|plain-text-|root-|simple-)?pass(?:word|wd|phrase)(?:-value)?"
            + "|secret|(?:auth|priv)-password|community|key-string|pre-shared-key|psk"
            + "|(?:authentication|encryption|auth|priv|server|private|shared)-key|message-digest-key\\s+\\d+\\s+md5"
            + "|(?:auth|priv)\\s+(?:md5|sha|des|3des|aes(?:\\s+\\d+)?)"
            + "|(?<!host |public )key(?!\\s+(?:chain|generate|exchange|config|pair|\\d+\\s*$|is\\b))";

    /** What may stand between the word and the secret: how it is stored. */
    private static final String STORED_AS =
            "(?:(?:\\d{1,2}|encrypted|clear|cleartext|cipher|hash|ascii-text|hexadecimal|sha512|sha256|md5|scrypt)\\s+)*";

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)((?<![\\w-])(?:" + WORDS + ")(?![\\w-])\\s*[:=]?\\s*" + STORED_AS + ")(\"[^\"]*\"|'[^']*'|[^\\s;{]+)");

    private final Pattern own;

    private SecretMask(Pattern own) {
        this.own = own;
    }

    /** Hides this password and whatever is labelled as a secret. */
    public static SecretMask of(String password) {
        return ofAll(List.of(password));
    }

    /** Hides all of these and whatever is labelled as a secret. */
    public static SecretMask ofAll(Collection<String> secrets) {
        String any = secrets.stream()
                .filter(secret -> !secret.isBlank())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(SecretMask::literal)
                .collect(Collectors.joining("|"));
        return new SecretMask(Pattern.compile(any.isEmpty() ? "(?!)" : any));
    }

    /** What is labelled as a secret in a configuration line, without quotes; a device may show it where nothing labels it. */
    public static List<String> secretsIn(String line) {
        return LABELLED.matcher(line)
                .results()
                .map(found -> found.group(2).replaceAll("^[\"']|[\"']$", ""))
                .filter(secret -> secret.length() >= SHORTEST)
                .toList();
    }

    private static String literal(String secret) {
        String literal = Pattern.quote(secret);
        boolean word = secret.length() < DISTINCTIVE && secret.chars().allMatch(Character::isLetterOrDigit);
        return word ? "(?<![A-Za-z0-9])" + literal + "(?![A-Za-z0-9])" : literal;
    }

    /** The text with each secret replaced; a secret does not reach over the end of a line. */
    public String mask(String text) {
        String hidden = own.matcher(text).replaceAll(HIDDEN);
        return LABELLED.matcher(hidden).replaceAll("$1" + HIDDEN);
    }
}
