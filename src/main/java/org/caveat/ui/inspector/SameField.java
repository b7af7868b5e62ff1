package org.caveat.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.caveat.ui.fx.Subscriptions;

/** Puts the keyboard into the field of the next photograph in which it was of the one before. */
public final class SameField {
    private final InspectorModel model;
    private final Parent inspector;
    private Optional<FieldPlace> awaited = Optional.empty();

    SameField(InspectorModel model, Parent inspector, Subscriptions subscriptions) {
        this.model = model;
        this.inspector = inspector;
        subscriptions.on(model.photographProperty(), this::arrive);
    }

    /** Where the keyboard is in the inspector; empty where it is elsewhere. */
    public Optional<FieldPlace> place() {
        return Optional.ofNullable(inspector.getScene())
                .map(Scene::getFocusOwner)
                .flatMap(field -> FieldPlace.of(inspector, field));
    }

    /** Puts the keyboard into a field again, as soon as there is a photograph of which something can be said there. */
    public void goTo(FieldPlace place) {
        awaited = Optional.of(place);
        arrive();
    }

    private void arrive() {
        if (model.photographProperty().get().isPresent()) {
            awaited.map(FieldPlace::now).ifPresent(Node::requestFocus);
            awaited = Optional.empty();
        }
    }
}
