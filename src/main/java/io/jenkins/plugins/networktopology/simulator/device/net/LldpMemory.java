package io.jenkins.plugins.networktopology.simulator.device.net;

import io.jenkins.plugins.networktopology.simulator.Port;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one port has heard: entries live until their time to live is over, as a cable pulled far away does not tell. */
final class LldpMemory {

    private record Key(MacAddress chassis, String portId) {}

    private record Entry(LldpFrame frame, Instant first, Instant last) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>();
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

    /** Notes that frames come in since {@code first}, one each {@code interval}. */
    void hear(LldpFrame frame, Instant first, Duration interval, Instant now) {
        if (now.isBefore(first)) {
            return;
        }
        Key key = new Key(frame.chassisId(), frame.portId());
        Entry known = entries.get(key);
        Instant start = known == null || known.first().isBefore(first) ? first : known.first();
        long frames = Duration.between(start, now).dividedBy(interval);
        entries.put(key, new Entry(frame, start, start.plus(interval.multipliedBy(frames))));
    }

    /** The sender said goodbye (a frame with time to live 0). */
    void forget(LldpFrame frame) {
        entries.remove(new Key(frame.chassisId(), frame.portId()));
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
