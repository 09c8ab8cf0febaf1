package io.jenkins.plugins.networktopology.verify.lldp;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A MAC address, whatever way a vendor writes it: {@code 0005.86f0.f7c0}, {@code 00:05:86:f0:f7:c0},
 * {@code 0005-86f0-f7c0}, {@code 00-05-86-F0-F7-C0}, {@code 000586F0F7C0}.
 *
 * @param hex twelve lower-case hexadecimal digits
 */
public record Mac(String hex) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{12}");

    /** Phones and some switches put their port behind the address, as in {@code AABBCCDDEEFF:P1}. */
    private static final Pattern WRITTEN = Pattern.compile("(?i)([0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}"
            + "|[0-9a-f]{4}[.-][0-9a-f]{4}[.-][0-9a-f]{4}|[0-9a-f]{12})(?::P\\d+)?");

    public Mac {
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("\"" + hex + "\" is not twelve lower-case hexadecimal digits");
        }
    }

    /** Reads any spelling; empty if the text is something else, or an address that no device owns (all zero or one). */
    public static Optional<Mac> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String hex = written.group(1).replaceAll("[:.-]", "").toLowerCase(Locale.ROOT);
        return hex.equals("000000000000") || hex.equals("ffffffffffff") ? Optional.empty() : Optional.of(new Mac(hex));
    }

    /**
     * The network card that vrnetlab put into the last octet: all its forks write {@code 52:54:00:r:r:nic} or
     * {@code 0c:00:r:r:r:nic} (common/vrnetlab.py, gen_mac). Empty for other addresses.
     */
    Optional<Integer> vrnetlabCard() {
        boolean generated = hex.startsWith("525400") || hex.startsWith("0c00");
        return generated ? Optional.of(Integer.parseInt(hex.substring(10), 16)) : Optional.empty();
    }

    @Override
    public String toString() {
        return hex.replaceAll("(..)(?=.)", "$1:");
    }
}
