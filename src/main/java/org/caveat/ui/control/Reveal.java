package org.caveat.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/** Scrolls until a node is seen, and no further than needed. */
public final class Reveal {
    private static final double AROUND = 8;

    private Reveal() {}

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
}
