package io.jenkins.plugins.networktopology.verify;

import io.jenkins.plugins.networktopology.platform.InterfaceNaming;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Interfaces of a prefix and a number, for tests that need a naming and no catalogue. */
public record CountedNaming(String prefix, String abbreviation, String unit, int first, int count, String management)
        implements InterfaceNaming {

    public static final InterfaceNaming CSR = new CountedNaming("GigabitEthernet", "Gi", "", 2, 60, "GigabitEthernet1");
    public static final InterfaceNaming VMX = new CountedNaming("ge-0/0/", "ge-0/0/", "(?:\\.0)?", 0, 60, "fxp0");
    public static final InterfaceNaming EOS = new CountedNaming("Ethernet", "Et", "", 1, 60, "Management1");
    public static final InterfaceNaming LINUX = new CountedNaming("eth", "eth", "", 1, 60, "eth0");

    @Override
    public Optional<String> nameOf(int card) {
        return card < 1 || card > count ? Optional.empty() : Optional.of(prefix + (first + card - 1));
    }

    @Override
    public Optional<Integer> cardOf(String written) {
        String alternatives = Pattern.quote(prefix.toLowerCase(Locale.ROOT)) + "|"
                + Pattern.quote(abbreviation.toLowerCase(Locale.ROOT));
        Matcher matcher = Pattern.compile("(?:" + alternatives + ")(\\d{1,4})" + unit)
                .matcher(written.toLowerCase(Locale.ROOT).replace(" ", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int card = Integer.parseInt(matcher.group(1)) - first + 1;
        return card < 1 || card > count ? Optional.empty() : Optional.of(card);
    }

    @Override
    public boolean isManagement(String written) {
        return written.equalsIgnoreCase(management);
    }

    @Override
    public String range() {
        return prefix + first + " to " + prefix + (first + count - 1);
    }
}
