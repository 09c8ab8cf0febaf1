package io.jenkins.plugins.networktopology.simulator.device.junos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A Junos configuration as the set of its statements, each the words behind {@code set}. */
final class JunosConfig {

    /** Statements that have one value: a new one takes the old one's place. */
    private static final Set<String> SINGLE = Set.of(
            "host-name",
            "domain-name",
            "description",
            "mtu",
            "port-id-subtype",
            "advertisement-interval",
            "hold-multiplier",
            "instance-type",
            "router-id",
            "number-of-ports",
            "class",
            "root-login",
            "encrypted-password");

    private final Set<List<String>> statements = new LinkedHashSet<>();

    static JunosConfig copyOf(JunosConfig other) {
        JunosConfig copy = new JunosConfig();
        copy.statements.addAll(other.statements);
        return copy;
    }

    void set(List<String> statement) {
        if (statement.size() > 1 && SINGLE.contains(statement.get(statement.size() - 2))) {
            delete(statement.subList(0, statement.size() - 1));
        }
        // a container without content is there only as long as nothing is in it
        statements.removeIf(known -> known.size() < statement.size() && begins(statement, known) && isContainer(known));
        boolean inside = isContainer(statement) && under(statement).findAny().isPresent();
        if (!inside) {
            statements.add(List.copyOf(statement));
        }
    }

    private static boolean isContainer(List<String> statement) {
        String last = statement.get(statement.size() - 1);
        String before = statement.size() > 1 ? statement.get(statement.size() - 2) : "";
        return last.equals("inet")
                || last.equals("inet6")
                || before.equals("unit")
                || last.equals("lldp")
                || (statement.size() == 2 && before.equals("interfaces"))
                || (statement.size() == 4
                        && before.equals("interface")
                        && statement.get(1).equals("lldp"));
    }

    /** Removes all statements that begin so; false if there are none. */
    boolean delete(List<String> beginning) {
        return statements.removeIf(statement -> begins(statement, beginning));
    }

    boolean has(String... beginning) {
        return under(List.of(beginning)).findAny().isPresent();
    }

    /** The word behind this beginning, if there is one. */
    Optional<String> value(String... beginning) {
        return under(List.of(beginning))
                .filter(statement -> statement.size() > beginning.length)
                .map(statement -> statement.get(beginning.length))
                .findFirst();
    }

    /** The different words that stand behind this beginning. */
    List<String> names(String... beginning) {
        return under(List.of(beginning))
                .filter(statement -> statement.size() > beginning.length)
                .map(statement -> statement.get(beginning.length))
                .distinct()
                .toList();
    }

    Stream<List<String>> under(List<String> beginning) {
        return statements.stream().filter(statement -> begins(statement, beginning));
    }

    Collection<List<String>> statements() {
        return List.copyOf(statements);
    }

    private static boolean begins(List<String> statement, List<String> beginning) {
        return statement.size() >= beginning.size()
                && statement.subList(0, beginning.size()).equals(beginning);
    }

    boolean same(JunosConfig other) {
        return statements.equals(other.statements);
    }

    /** The statements that are here and not there. */
    List<List<String>> without(JunosConfig other) {
        List<List<String>> only = new ArrayList<>(statements);
        only.removeAll(other.statements);
        return only;
    }
}
