package io.jenkins.plugins.networktopology.simulator.device.net;

import io.jenkins.plugins.networktopology.simulator.Port;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one port has heard: entries live until their time to live is over, as a cable pulled far away does not tell. Frames
 * are not sent one by one: what was heard is worked out when somebody asks, so a device that nobody asked while a wire was
 * there does not remember it.
 */
final class LldpMemory {

    private record Entry(LldpFrame frame, Instant first, Instant last) {}

    private final Map<Port, Entry> entries = new LinkedHashMap<>();
    private Optional<Port> farEnd = Optional.empty();
    private boolean wiredBefore;
    private Instant wiredSince = Instant.EPOCH;

    /** Notes which port the wire leads to now; the first wire counts as having been there always. */
    void wiredTo(Optional<Port> port, Instant now) {
        if (!port.equals(farEnd)) {
            wiredSince = wiredBefore ? now : Instant.EPOCH;
            farEnd = port;
        }
        wiredBefore |= port.isPresent();
    }

    Instant wiredSince() {
        return wiredSince;
    }

    /**
     * Notes that frames come in from a port since {@code first}, one each {@code interval}. A sender that changes its ids
     * says goodbye to the old ones.
     */
    void hear(Port sender, LldpFrame frame, Instant first, Duration interval, Instant now) {
        if (now.isBefore(first)) {
            return;
        }
        Entry known = entries.get(sender);
        Instant start = known == null || known.first().isBefore(first) ? first : known.first();
        long frames = Duration.between(start, now).dividedBy(interval);
        entries.put(sender, new Entry(frame, start, start.plus(interval.multipliedBy(frames))));
    }

    /** The sender said goodbye (a frame with time to live 0). */
    void forget(Port sender) {
        entries.remove(sender);
    }

    void clear() {
        entries.clear();
    }

    List<LldpNeighbor> alive(NetInterface local, Instant now) {
        for (Iterator<Entry> each = entries.values().iterator(); each.hasNext(); ) {
            Entry entry = each.next();
            if (!now.isBefore(entry.last().plusSeconds(entry.frame().ttl()))) {
                each.remove();
            }
        }
        return entries.values().stream()
                .map(entry -> {
                    int age = (int) Duration.between(entry.last(), now).toSeconds();
                    return new LldpNeighbor(
                            local, entry.frame(), entry.first(), entry.frame().ttl() - age, age);
                })
                .toList();
    }
}
