package io.jenkins.plugins.networktopology.simulator.api;

import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.util.Optional;
import java.util.function.Predicate;

/** The objects that a list, a watch or a deletion of many is about. */
final class Selection implements Predicate<StoredObject> {

    private final String namespace;
    private final LabelSelector labels;
    private final FieldSelector fields;

    private Selection(String namespace, LabelSelector labels, FieldSelector fields) {
        this.namespace = namespace;
        this.labels = labels;
        this.fields = fields;
    }

    static Selection of(ServedType served, ResourcePath path, Query query) {
        String byName = path.name().isEmpty() ? "" : "metadata.name=" + path.name() + ",";
        return new Selection(
                path.namespace(),
                LabelSelector.of(query.text("labelSelector").orElse("")),
                FieldSelector.of(byName + query.text("fieldSelector").orElse(""), served.type()));
    }

    @Override
    public boolean test(StoredObject object) {
        return (namespace.isEmpty() || namespace.equals(object.key().namespace()))
                && labels.test(object.labels())
                && fields.test(object);
    }

    /** A change as it looks to somebody who sees the selected objects only; empty if there is nothing to see. */
    Optional<Change> seen(Change change) {
        boolean is = test(change.object());
        boolean was = change.previous().filter(this).isPresent();
        return switch (change.kind()) {
            case ADDED -> is ? Optional.of(change) : Optional.empty();
            case DELETED -> was || is ? Optional.of(change) : Optional.empty();
            case MODIFIED ->
                !is && !was
                        ? Optional.empty()
                        : Optional.of(
                                is && was
                                        ? change
                                        : new Change(
                                                is ? Change.Kind.ADDED : Change.Kind.DELETED,
                                                change.object(),
                                                change.previous()));
        };
    }
}
