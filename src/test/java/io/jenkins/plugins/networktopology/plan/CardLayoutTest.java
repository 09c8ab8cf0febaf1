package io.jenkins.plugins.networktopology.plan;

import static io.jenkins.plugins.networktopology.platform.ImageFamily.CardOrder.BY_NUMBER;
import static io.jenkins.plugins.networktopology.platform.ImageFamily.CardOrder.SORTED_AS_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardLayoutTest {

    @Test
    void byNumberTheInterfaceHasTheCardsNumberAndGapsStay() {
        CardLayout layout = CardLayout.of(BY_NUMBER, Set.of(2, 11));

        assertThat(layout.byCard()).isEqualTo(Map.of(2, "eth2", 11, "eth11"));
        assertThat(layout.fillers()).isEmpty();
    }

    @Test
    void theCardsBelowALoneFourthCardAreFilled() {
        CardLayout layout = CardLayout.of(SORTED_AS_TEXT, Set.of(4));

        assertThat(layout.byCard()).isEqualTo(Map.of(4, "eth4"));
        assertThat(layout.fillers()).containsExactly("eth1", "eth2", "eth3");
    }

    @Test
    void withTenCardsOrMoreTheNamesAreThoseWhoseTextOrderIsTheCardOrder() {
        CardLayout layout = CardLayout.of(SORTED_AS_TEXT, Set.of(1, 3, 11));

        assertThat(layout.byCard()).isEqualTo(Map.of(1, "eth1", 3, "eth11", 11, "eth9"));
        assertThat(layout.fillers()).containsExactly("eth10", "eth2", "eth3", "eth4", "eth5", "eth6", "eth7", "eth8");
    }

    static Stream<Set<Integer>> sets() {
        return Stream.of(
                Set.of(1), Set.of(9), Set.of(10), Set.of(1, 2, 3), Set.of(5, 10, 20), Set.of(1, 96), Set.of(128));
    }

    /** What networkop's fork does: position k in the sorted list of what is there becomes card k. */
    @ParameterizedTest
    @MethodSource("sets")
    void sortingWhatIsThereGivesEveryLinkItsCard(Set<Integer> cards) {
        CardLayout layout = CardLayout.of(SORTED_AS_TEXT, cards);

        TreeSet<String> there = new TreeSet<>(layout.byCard().values());
        there.addAll(layout.fillers());
        List<String> sorted = List.copyOf(there);
        assertThat(there).hasSize(layout.byCard().size() + layout.fillers().size());
        assertThat(layout.byCard().keySet()).isEqualTo(new TreeSet<>(cards));
        layout.byCard().forEach((card, name) -> assertThat(sorted.get(card - 1)).isEqualTo(name));
    }

    @Test
    void withoutLinksThereIsNothing() {
        assertThat(CardLayout.of(SORTED_AS_TEXT, Set.of())).isEqualTo(new CardLayout(Map.of(), List.of()));
    }
}
