package io.jenkins.plugins.networktopology.jenkins.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A type of Jenkins' API as a class file shows it.
 *
 * @param name internal, such as {@code hudson/model/Run}
 * @param modifiers such as {@code public abstract interface}
 * @param parent internal name of the superclass
 * @param members name and descriptor of a method ({@code getUrl()Ljava/lang/String;}) or name, a blank and the
 *     descriptor of a field, to the member's modifiers
 */
record ApiType(
        String name, Set<String> modifiers, String parent, List<String> interfaces, Map<String, Set<String>> members) {

    /** What decides whether a caller or subclass compiles and links. */
    static final Set<String> TELLING = Set.of("public", "protected", "static", "final", "abstract");

    ApiType {
        modifiers = Set.copyOf(modifiers);
        interfaces = List.copyOf(interfaces);
    }

    boolean isAbstract() {
        return modifiers.contains("abstract") || isInterface();
    }

    boolean isInterface() {
        return modifiers.contains("interface") || modifiers.contains("annotation");
    }

    List<String> parents() {
        List<String> all = new java.util.ArrayList<>(interfaces);
        all.add(parent);
        return all;
    }

    /** The same with these members alone. */
    ApiType with(Set<String> kept) {
        Map<String, Set<String>> some = new TreeMap<>(members);
        some.keySet().retainAll(kept);
        return new ApiType(name, modifiers, parent, interfaces, some);
    }

    /** As lines of a facts file. */
    String lines() {
        String head = "C " + words(modifiers) + name + " extends " + parent
                + (interfaces.isEmpty() ? "" : " implements " + String.join(",", interfaces)) + "\n";
        return members.entrySet().stream()
                .map(member -> "  " + (member.getKey().contains("(") ? "M " : "F ") + words(member.getValue())
                        + member.getKey() + "\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static String words(Set<String> modifiers) {
        return new TreeSet<>(modifiers)
                .descendingSet().stream().map(word -> word + " ").collect(Collectors.joining());
    }
}
