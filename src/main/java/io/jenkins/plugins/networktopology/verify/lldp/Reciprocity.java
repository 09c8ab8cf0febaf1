package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import java.util.Optional;

/**
 * What the table of the far end says of the near one. A cable has two ends: if the far port sees the near port, the
 * near port sees the far one, whatever that calls itself; and if it sees another port, it is not at this cable's end.
 */
final class Reciprocity {

    private final LldpScene scene;

    Reciprocity(LldpScene scene) {
        this.scene = scene;
    }

    /** Whether the far port, by evidence of its own, sees the near port and nothing else. */
    boolean proves(Endpoint near, Endpoint far) {
        return only(far)
                .filter(seen ->
                        scene.identify(seen, far.node(), scene.port(far)).is(near.node()))
                .filter(seen -> scene.portOf(seen, near.node()).is(scene.port(near)))
                .isPresent();
    }

    /** Whether the far port, by evidence of its own, sees something that cannot be the near port. */
    boolean refutes(Endpoint near, Endpoint far) {
        return only(far)
                .filter(seen -> {
                    Identification who = scene.identify(seen, far.node(), scene.port(far));
                    boolean conflict = who.certainty() == Identification.Certainty.CONFLICT;
                    return !conflict
                            && (!who.mayBe(near.node())
                                    || scene.portOf(seen, near.node()).isNot(scene.port(near)));
                })
                .isPresent();
    }

    /** Whether the far port sees what may be the near port. */
    boolean allows(Endpoint near, Endpoint far) {
        return scene.rows(far.node()).at(scene.port(far)).stream()
                .anyMatch(seen ->
                        scene.identify(seen, far.node(), scene.port(far)).mayBe(near.node())
                                && !scene.portOf(seen, near.node()).isNot(scene.port(near)));
    }

    private Optional<LldpNeighbor> only(Endpoint end) {
        return scene.rows(end.node()).onlyOneAt(scene.port(end));
    }
}
