package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an init container does, as far as the simulator knows the programs that labs run: the plan's own script, whose
 * orders are in its environment, and networkop/init-wait, whose first argument is a number of interfaces with eth0.
 * Any other ends at once.
 *
 * @param adds interfaces that it adds
 * @param awaited interfaces that it waits for
 * @param count how many interfaces it waits for, without eth0
 * @param mtus interface to MTU that it sets at its end
 */
record InitWork(List<String> adds, List<String> awaited, int count, Map<String, Integer> mtus) {

    private static final Pattern INIT_WAIT = Pattern.compile("(^|/)init-wait([:@]|$)");

    static InitWork of(JsonNode container, Map<String, String> environment) {
        int count = 0;
        if (INIT_WAIT.matcher(container.path("image").asText()).find()) {
            String argument = container.path("args").path(0).asText("");
            count = argument.matches("\\d{1,4}") ? Integer.parseInt(argument) - 1 : 0;
        }
        return new InitWork(
                words(environment.getOrDefault("NETTOPO_DUMMY_INTERFACES", "")),
                words(environment.getOrDefault("NETTOPO_LINK_INTERFACES", "")),
                count,
                mtus(words(environment.getOrDefault("NETTOPO_MTUS", ""))));
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** @param words each {@code interface=MTU} */
    static Map<String, Integer> mtus(List<String> words) {
        return words.stream()
                .map(word -> word.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.parseInt(pair[1])));
    }

    boolean isDone(List<String> interfaces) {
        return interfaces.containsAll(awaited) && interfaces.size() >= count;
    }
}
