package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.platform.ImageFamily.CardOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The container interfaces of a pod, so that each becomes the network card that the topology means
 * (docs/adr/0001-cards-and-gaps.md).
 *
 * @param byCard the card of each link to its container interface, in the order of the cards
 * @param fillers container interfaces without a link that must be there so that the cards behind them come out right
 */
public record CardLayout(Map<Integer, String> byCard, List<String> fillers) {

    /** The layout for the cards that have links. */
    public static CardLayout of(CardOrder order, Collection<Integer> cards) {
        Set<Integer> used = new TreeSet<>(cards);
        int highest = used.isEmpty() ? 0 : Collections.max(used);
        List<String> names =
                IntStream.rangeClosed(1, highest).mapToObj(card -> "eth" + card).toList();
        return order == CardOrder.BY_NUMBER ? byNumber(used, names) : byPosition(used, names);
    }

    private static CardLayout byNumber(Set<Integer> used, List<String> names) {
        Map<Integer, String> byCard = new TreeMap<>();
        used.forEach(card -> byCard.put(card, names.get(card - 1)));
        return new CardLayout(byCard, List.of());
    }

    /** The image gives its cards to the interfaces that it finds, in the order of their names as text. */
    private static CardLayout byPosition(Set<Integer> used, List<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        Map<Integer, String> byCard = new TreeMap<>();
        List<String> fillers = new ArrayList<>();
        for (int card = 1; card <= sorted.size(); card++) {
            if (used.contains(card)) {
                byCard.put(card, sorted.get(card - 1));
            } else {
                fillers.add(sorted.get(card - 1));
            }
        }
        return new CardLayout(byCard, fillers);
    }

    /** The number of the last card, 0 without links. */
    int highestCard() {
        return byCard.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
