package org.caveat.ui.inspector.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.versions.OpenField;
import org.caveat.ui.fx.FxThread;

/** A place where the versions of some fields are shown; without room of its own where there are none. */
public final class VersionsSlot extends VBox {
    private final VersionsModel model;
    private final Predicate<OpenField> which;
    private final Runnable home;
    private final FxThread fxThread = new FxThread();
    private List<OpenField> shown = List.of();
    private boolean wasOpen;

    /**
     * @param which the fields whose versions are shown here
     * @param home puts the keyboard back to the field, once all is decided
     */
    public VersionsSlot(VersionsModel model, Predicate<OpenField> which, Runnable home) {
        super(8);
        this.model = model;
        this.which = which;
        this.home = home;
        getStyleClass().add("versions-slot");
        setVisible(false);
        setManaged(false);
    }

    boolean isFor(OpenField field) {
        return which.test(field);
    }

    /** Shows those of these that belong here. What is shown already is not made anew: the keyboard may be in it. */
    public void show(List<OpenField> open) {
        List<OpenField> mine = open.stream().filter(which).toList();
        if (mine.equals(shown) && wasOpen == model.isOpen()) {
            return;
        }
        boolean hadKeyboard = hasKeyboard();
        shown = mine;
        wasOpen = model.isOpen();
        getChildren()
                .setAll(mine.stream()
                        .map(field -> new VersionsBox(field, model, this::goOn))
                        .toList());
        setVisible(!mine.isEmpty());
        setManaged(!mine.isEmpty());
        if (hadKeyboard) {
            goOn();
        }
    }

    /** Puts the keyboard on the first button of a field's versions, where they are here; gives what is to be seen of them. */
    public Optional<Region> focus(OpenField field) {
        Optional<VersionsBox> found = boxes().filter(
                        box -> box.field().disagreement().isAbout(field.disagreement()))
                .findFirst();
        found.flatMap(box -> box.buttons().stream().findFirst()).ifPresent(Node::requestFocus);
        return found.map(box -> box);
    }

    /** On to what is still to be decided here, else back to the field. */
    private void goOn() {
        fxThread.afterwards(() ->
                boxes().flatMap(box -> box.buttons().stream()).findFirst().ifPresentOrElse(Node::requestFocus, home));
    }

    private Stream<VersionsBox> boxes() {
        return getChildren().stream().map(VersionsBox.class::cast);
    }

    private boolean hasKeyboard() {
        Optional<Node> owner = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        return owner.filter(node -> boxes().anyMatch(box -> box.buttons().contains(node)))
                .isPresent();
    }
}
