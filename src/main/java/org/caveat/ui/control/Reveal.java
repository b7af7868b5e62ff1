package org.caveat.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.caveat.ui.fx.AfterLayout;
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
    public static void whole(ScrollPane scroll, Region content, Node part) {
        AfterLayout.untilStill(
                scroll,
                () -> List.of(content.getHeight(), scroll.getViewportBounds().getHeight(), within(content, part)),
                () -> wholeNow(scroll, content, part));
    }

    private static Bounds within(Region content, Node part) {
        return content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }

    private static void wholeNow(ScrollPane scroll, Region content, Node part) {
        scroll.setVvalue(0);
        in(scroll, content, part);
        boolean isHigher =
                part.getLayoutBounds().getHeight() > scroll.getViewportBounds().getHeight();
        if (isHigher
                && part instanceof Parent parent
                && !parent.getChildrenUnmodifiable().isEmpty()) {
            in(scroll, content, parent.getChildrenUnmodifiable().get(0));
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
        Bounds at = within(content, node);
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
     * is shown whole and with its name; of anything else that is partly in view nothing moves, for it may be under the mouse.
     */
    public static void keyboardIn(ScrollPane scroll, Region content, Subscriptions subscriptions) {
        ObservableValue<Node> keyboard = scroll.sceneProperty().flatMap(Scene::focusOwnerProperty);
        subscriptions.watch(
                keyboard,
                there -> AfterLayout.of(scroll, () -> {
                    Node focused = keyboard.getValue();
                    if (focused != null && isInside(content, focused)) {
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
        boolean isField = node instanceof TextInputControl;
        Node shown = isField ? named(scroll, node) : node;
        double height = shown.getLayoutBounds().getHeight();
        boolean isWhole = isField && height <= scroll.getViewportBounds().getHeight();
        if (seen(scroll, shown) < (isWhole ? height : Math.min(height, LEAST_SEEN))) {
            in(scroll, content, shown);
        }
    }

    /** A field with its name, where both have room. */
    private static Node named(ScrollPane scroll, Node field) {
        double room = scroll.getViewportBounds().getHeight();
        for (Node at = field; at != null && at != scroll; at = at.getParent()) {
            if (at instanceof FieldBox box && box.getHeight() <= room) {
                return box;
            }
        }
        return field;
    }

    private static double seen(ScrollPane scroll, Node node) {
        Bounds room = scroll.localToScene(scroll.getLayoutBounds());
        Bounds at = node.localToScene(node.getLayoutBounds());
        return Math.min(room.getMaxY(), at.getMaxY()) - Math.max(room.getMinY(), at.getMinY());
    }
}
