package org.caveat.ui.inspector.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.versions.OpenField;
import org.caveat.model.Field;
import org.caveat.ui.fx.Subscriptions;

/** The places of one form in which versions are shown: at each field, and at the top for what has no field there. */
public final class VersionsPlaces {
    private final VersionsModel model;
    private final Predicate<OpenField> scope;
    private final List<VersionsSlot> slots = new ArrayList<>();
    private final VersionsSlot rest;

    /**
     * @param scope the fields of which the form is; what of them has no place of its own is shown at the top
     * @param home puts the keyboard into the form
     */
    public VersionsPlaces(VersionsModel model, Predicate<OpenField> scope, Runnable home, Subscriptions subscriptions) {
        this.model = model;
        this.scope = scope;
        this.rest = new VersionsSlot(
                model, field -> scope.test(field) && slots.stream().noneMatch(slot -> slot.isFor(field)), home);
        subscriptions.watch(model.openProperty(), this::show);
    }

    /** Where those are shown that have no place of their own. */
    public VersionsSlot rest() {
        return rest;
    }

    /** A field, and below it its versions. */
    public Node under(Node node, Field<?>... fields) {
        Set<String> keys = Stream.of(fields).map(Field::key).collect(Collectors.toSet());
        return under(node, field -> keys.contains(field.key()));
    }

    /** A field of the photograph itself, and below it its versions. */
    public Node underOfPhotograph(Node node, Field<?>... fields) {
        Set<String> keys = Stream.of(fields).map(Field::key).collect(Collectors.toSet());
        return under(node, field -> field.disagreement().isOfPhotograph() && keys.contains(field.key()));
    }

    /** The fields of the caption, or of the original caption, and below them all versions of them. */
    public Node underCaption(Node node, boolean isOriginal) {
        return under(node, field -> model.isOfCaption(field, isOriginal));
    }

    private Node under(Node node, Predicate<OpenField> which) {
        VersionsSlot slot =
                new VersionsSlot(model, scope.and(which), () -> first(node).ifPresent(Node::requestFocus));
        slots.add(slot);
        show(model.openProperty().get());
        return new VBox(node, slot);
    }

    /** Puts the keyboard on the versions of a field, where they are here; gives what is to be seen of them. */
    public Optional<Region> focus(OpenField field) {
        return Stream.concat(slots.stream(), Stream.of(rest))
                .flatMap(slot -> slot.focus(field).stream())
                .findFirst();
    }

    private void show(List<OpenField> open) {
        slots.forEach(slot -> slot.show(open));
        rest.show(open);
    }

    /** The first field in a node that the keyboard can reach. */
    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
