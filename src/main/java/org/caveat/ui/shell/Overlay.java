package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.caveat.ui.fx.Motion;
import org.caveat.ui.fx.Subscriptions;
import org.jspecify.annotations.Nullable;

/**
 * What floats above the window, one at a time: the keys sheet, the export. Esc takes it away, and the focus goes back.
 * Until then the keyboard does not get behind it.
 */
final class Overlay {
    private static final double MARGIN = 40;

    private final StackPane pane = new StackPane();
    private final Region veil = new Region();
    private final List<Node> below;
    private final ReadOnlyObjectWrapper<Optional<Node>> floating = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscriptions whileShown = new Subscriptions();
    private Optional<Node> before = Optional.empty();
    private boolean backwards;
    private Runnable onHide = () -> {};

    Overlay(Parent below) {
        veil.getStyleClass().add("veil");
        veil.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hide());
        veil.setVisible(false);
        this.below = List.of(below, veil);
        pane.getChildren().addAll(this.below);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            backwards = event.isShiftDown();
            if (event.getCode() == KeyCode.ESCAPE && floating.get().isPresent()) {
                hide();
                event.consume();
            }
        });
    }

    Parent node() {
        return pane;
    }

    ReadOnlyObjectProperty<Optional<Node>> floatingProperty() {
        return floating.getReadOnlyProperty();
    }

    boolean isShown() {
        return floating.get().isPresent();
    }

    /**
     * Lets something float in the middle, in place of what did.
     *
     * @param closing is done when it is taken away
     */
    void show(Region node, Runnable closing) {
        hide();
        onHide = closing;
        before = Optional.ofNullable(pane.getScene()).map(scene -> scene.getFocusOwner());
        node.getStyleClass().add("floating");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(node, Pos.CENTER);
        StackPane.setMargin(node, new Insets(MARGIN));
        veil.setVisible(true);
        pane.getChildren().addAll(Shadow.under(node, whileShown), node);
        Motion.fadeIn(node, Motion.PANEL);
        floating.set(Optional.of(node));
        node.requestFocus();
        Optional.ofNullable(pane.getScene())
                .ifPresent(scene -> whileShown.watch(scene.focusOwnerProperty(), owner -> keepInside(node, owner)));
    }

    private void keepInside(Region node, @Nullable Node owner) {
        boolean outside = owner == null || !isInside(node, owner);
        if (outside && pane.getChildren().contains(node)) {
            List<Node> stops = stops(node);
            Optional<Node> stop =
                    stops.isEmpty() ? Optional.of(node) : Optional.of(stops.get(backwards ? stops.size() - 1 : 0));
            stop.ifPresent(Node::requestFocus);
        }
    }

    private static boolean isInside(Node all, Node one) {
        Node at = one;
        while (at != null && !at.equals(all)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Where the tabulator stops, in order. */
    private static List<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return List.of();
        }
        Stream<Node> itself = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        Stream<Node> below = node instanceof Control && !(node instanceof ScrollPane)
                ? Stream.empty()
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(child -> stops(child).stream())
                        : Stream.empty();
        return Stream.concat(itself, below).toList();
    }

    /** Takes it away, and then does something else. */
    void hideThen(Runnable next) {
        hide();
        next.run();
    }

    void hide() {
        whileShown.close();
        pane.getChildren().removeIf(node -> !below.contains(node));
        Runnable closing = onHide;
        onHide = () -> {};
        closing.run();
        veil.setVisible(false);
        floating.set(Optional.empty());
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
