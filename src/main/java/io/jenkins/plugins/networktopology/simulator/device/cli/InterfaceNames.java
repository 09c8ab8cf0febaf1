package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an interface by any spelling that a command line takes: the start of its type and its whole number. */
public final class InterfaceNames {

    private static final Pattern PARTS = Pattern.compile("\\s*([A-Za-z-]*[A-Za-z])\\s*([\\d/.:]*(?:CPU0/\\d+)?)\\s*");

    private final Supplier<? extends Collection<String>> existing;

    public InterfaceNames(Supplier<? extends Collection<String>> existing) {
        this.existing = existing;
    }

    /** The full name of an interface that exists. */
    public Optional<String> find(String written) {
        Matcher parts = PARTS.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<String> fitting = existing.get().stream()
                .filter(name -> fits(name, parts.group(1).toLowerCase(Locale.ROOT), parts.group(2)))
                .map(String::valueOf)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The name of an interface that commands may create, such as {@code Loopback0}. */
    public static Optional<String> creatable(String type, String written) {
        Matcher parts = PARTS.matcher(written);
        boolean fits = parts.matches()
                && type.toLowerCase(Locale.ROOT).startsWith(parts.group(1).toLowerCase(Locale.ROOT))
                && parts.group(2).matches("\\d{1,10}");
        return fits ? Optional.of(type + parts.group(2)) : Optional.empty();
    }

    private static boolean fits(String name, String type, String number) {
        Matcher own = PARTS.matcher(name);
        return own.matches()
                && own.group(1).toLowerCase(Locale.ROOT).startsWith(type)
                && own.group(2).equals(number);
    }
}
