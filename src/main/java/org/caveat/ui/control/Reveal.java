package org.caveat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Subscriptions;

/** Scrolls until a node is seen, and no further than needed. */
public final class Reveal {
    private static final double AROUND = 8;
    private static final double LEAST_SEEN = 24;

    private Reveal() {}

    /**
     * Shows the whole of a part, once it is laid out, and as much of what stands before it as has room; of one that has no
     * room, the beginning. Where the pane stood before does not matter.
     */
    public static void whole(ScrollPane scroll, Region content, Region part) {
        FxThread fxThread = new FxThread();
        fxThread.afterwards(() -> {
            wholeNow(scroll, content, part);
            // what is shown for the first time becomes higher or lower once its lines are broken
            fxThread.afterwards(() -> wholeNow(scroll, content, part));
        });
    }

    private static void wholeNow(ScrollPane scroll, Region content, Region part) {
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(0);
        in(scroll, content, part);
        boolean isHigher = part.getHeight() > scroll.getViewportBounds().getHeight();
        if (isHigher && !part.getChildrenUnmodifiable().isEmpty()) {
            in(scroll, content, part.getChildrenUnmodifiable().get(0));
        }
    }

    /** Brings a row of a list into view, moving the list as little as possible. All rows are equally high. */
    public static void row(ListView<?> list, int row) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        if (first == null) {
            list.scrollTo(row);
            return;
        }
        double height = list.getFixedCellSize();
        double top = first.getLayoutY() + (row - first.getIndex()) * height;
        double room = flow.getHeight();
        if (top < 0) {
            flow.scrollPixels(top);
        } else if (top + height > room) {
            flow.scrollPixels(Math.min(top, top + height - room));
        }
    }

    /**
     * Scrolls a pane.
     *
     * @param content what the pane scrolls; the node is somewhere in it
     */
    public static void in(ScrollPane scroll, Region content, Node node) {
        double room = scroll.getViewportBounds().getHeight();
        double beyond = content.getHeight() - room;
        if (beyond <= 0) {
            return;
        }
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = Math.max(0, at.getMinY() - AROUND);
        double bottom = Math.min(content.getHeight(), at.getMaxY() + AROUND);
        double now = scroll.getVvalue() * beyond;
        if (top < now) {
            scroll.setVvalue(top / beyond);
        } else if (bottom > now + room) {
            scroll.setVvalue(Math.min(top, bottom - room) / beyond);
        }
    }

    /**
     * Keeps what has the keyboard in view, whoever put it there: of itself the toolkit follows the tabulator only. A field
     * is shown whole; of anything else that is partly in view nothing moves, for it may be under the mouse.
     */
    public static void keyboardIn(ScrollPane scroll, Region content, Subscriptions subscriptions) {
        FxThread fxThread = new FxThread();
        ObservableValue<Node> keyboard = scroll.sceneProperty().flatMap(Scene::focusOwnerProperty);
        subscriptions.watch(
                keyboard,
                there -> fxThread.afterwards(() -> {
                    Node focused = keyboard.getValue();
                    if (focused != null && isInside(content, focused)) {
                        scroll.applyCss();
                        scroll.layout();
                        revealHidden(scroll, content, focused);
                    }
                }));
    }

    private static boolean isInside(Node content, Node node) {
        Node at = node;
        while (at != null && at != content) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void revealHidden(ScrollPane scroll, Region content, Node node) {
        Bounds room = scroll.localToScene(scroll.getLayoutBounds());
        Bounds at = node.localToScene(node.getLayoutBounds());
        double seen = Math.min(room.getMaxY(), at.getMaxY()) - Math.max(room.getMinY(), at.getMinY());
        boolean isTyped = node instanceof TextInputControl && at.getHeight() <= room.getHeight();
        if (seen < (isTyped ? at.getHeight() : Math.min(at.getHeight(), LEAST_SEEN))) {
            in(scroll, content, node);
        }
    }
}
