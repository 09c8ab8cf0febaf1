package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The commands of one mode, as a tree of keywords and arguments. A keyword may be shortened to whatever no other keyword
 * at its place starts with. Patterns are written {@code ip address <address:ip> <mask:ip>}: a word in angle brackets is
 * an argument with a name and an {@link ArgumentType}.
 *
 * @param <S> what the commands act on
 */
public final class Grammar<S> {

    /** What a command does. */
    @FunctionalInterface
    public interface Action<S> {
        void run(S shell, Arguments arguments, Transcript out);
    }

    private final Map<String, ArgumentType> types;
    private final Branch<S> root = new Branch<>();

    private static final class Branch<S> {
        private final Map<String, Branch<S>> keywords = new LinkedHashMap<>();
        private final List<Slot<S>> slots = new ArrayList<>();
        private Action<S> action;
    }

    private record Slot<S>(String name, ArgumentType type, Branch<S> branch) {}

    /** @param types the argument types that patterns may name */
    public Grammar(Map<String, ArgumentType> types) {
        this.types = Map.copyOf(types);
    }

    /** Adds a command. */
    public Grammar<S> add(String pattern, Action<S> action) {
        Branch<S> at = root;
        for (String word : pattern.split(" ")) {
            at = word.startsWith("<") ? slot(at, word) : at.keywords.computeIfAbsent(word, fresh -> new Branch<>());
        }
        at.action = action;
        return this;
    }

    private Branch<S> slot(Branch<S> at, String word) {
        String[] parts = word.substring(1, word.length() - 1).split(":");
        for (Slot<S> slot : at.slots) {
            if (slot.name().equals(parts[0])) {
                return slot.branch();
            }
        }
        ArgumentType type = types.get(parts[1]);
        if (type == null) {
            throw new IllegalArgumentException("no argument type " + parts[1] + " for " + word);
        }
        Slot<S> slot = new Slot<>(parts[0], type, new Branch<>());
        at.slots.add(slot);
        return slot.branch();
    }

    /** Finds the command that a line means. */
    public Parsed<S> parse(String line) {
        List<Token> tokens = Token.split(line);
        Map<String, String> values = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        Branch<S> at = root;
        for (int index = 0; index < tokens.size(); ) {
            Token token = tokens.get(index);
            List<String> fitting = fitting(at, token.text());
            if (fitting.size() > 1) {
                return Parsed.refused(Parsed.Kind.AMBIGUOUS, token, words);
            }
            if (fitting.size() == 1) {
                words.add(fitting.get(0));
                at = at.keywords.get(fitting.get(0));
                index++;
                continue;
            }
            Optional<Slot<S>> slot = slotFor(at, tokens, index);
            if (slot.isEmpty()) {
                return Parsed.refused(Parsed.Kind.INVALID, token, words);
            }
            int used = slot.get().type().consume(tokens, index);
            String value = slot.get().type().value(tokens, index, used);
            values.put(slot.get().name(), value);
            words.add(value);
            at = slot.get().branch();
            index += used;
        }
        if (at.action == null) {
            return Parsed.refused(Parsed.Kind.INCOMPLETE, new Token("", line.length()), words);
        }
        return Parsed.accepted(at.action, new Arguments(values, words));
    }

    /** The line with its last word written out, if that is the start of one keyword only; else the line. */
    public String complete(String line) {
        List<Token> tokens = Token.split(line);
        Branch<S> at = root;
        for (int index = 0; index < tokens.size(); ) {
            List<String> fitting = fitting(at, tokens.get(index).text());
            boolean last = index == tokens.size() - 1;
            if (fitting.size() == 1) {
                String keyword = fitting.get(0);
                String word = tokens.get(index).text();
                if (last && keyword.startsWith(word) && line.endsWith(word)) {
                    return line + keyword.substring(word.length());
                }
                at = at.keywords.get(keyword);
                index++;
                continue;
            }
            Optional<Slot<S>> slot = fitting.isEmpty() ? slotFor(at, tokens, index) : Optional.empty();
            if (slot.isEmpty()) {
                return line;
            }
            index += slot.get().type().consume(tokens, index);
            at = slot.get().branch();
        }
        return line;
    }

    private static <S> List<String> fitting(Branch<S> at, String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (at.keywords.containsKey(lower)) {
            return List.of(lower);
        }
        return at.keywords.keySet().stream()
                .filter(keyword -> keyword.startsWith(lower))
                .toList();
    }

    private static <S> Optional<Slot<S>> slotFor(Branch<S> at, List<Token> tokens, int index) {
        return at.slots.stream()
                .filter(slot -> slot.type().consume(tokens, index) > 0)
                .findFirst();
    }
}
