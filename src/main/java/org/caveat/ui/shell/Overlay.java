package org.caveat.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What floats above the window, one at a time: the keys sheet, the export. Esc takes it away, and the focus goes back. */
final class Overlay {
    private static final double MARGIN = 40;

    private final StackPane pane = new StackPane();
    private final Region veil = new Region();
    private final ReadOnlyObjectWrapper<Optional<Node>> floating = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Node> before = Optional.empty();
    private Runnable onHide = () -> {};

    Overlay(Parent below) {
        veil.getStyleClass().add("veil");
        veil.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hide());
        veil.setVisible(false);
        pane.getChildren().addAll(below, veil);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
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
        pane.getChildren().add(node);
        floating.set(Optional.of(node));
        node.requestFocus();
    }

    void hide() {
        floating.get().ifPresent(pane.getChildren()::remove);
        onHide.run();
        onHide = () -> {};
        veil.setVisible(false);
        floating.set(Optional.empty());
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
