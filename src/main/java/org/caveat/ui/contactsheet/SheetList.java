package org.caveat.ui.contactsheet;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** The list of rows: scrolls to a row no further than needed, and tells assistive technology which cell has the keyboard. */
final class SheetList extends ListView<Integer> {
    /** Room for the scroll bar, in pixels. */
    static final double SCROLL_BAR = 12;

    private final Supplier<Optional<PhotoCell>> focused;

    SheetList(ObservableList<Integer> rows, Supplier<Optional<PhotoCell>> focused) {
        super(rows);
        this.focused = focused;
        getStyleClass().add("contact-sheet");
    }

    /** Brings a row into view, moving the sheet as little as possible. */
    void reveal(int row) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        if (first == null) {
            scrollTo(row);
            return;
        }
        double height = getFixedCellSize();
        double top = first.getLayoutY() + (row - first.getIndex()) * height;
        double room = flow.getHeight();
        if (top < 0) {
            flow.scrollPixels(top);
        } else if (top + height > room) {
            flow.scrollPixels(Math.min(top, top + height - room));
        }
    }

    void notifyFocus() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            Optional<PhotoCell> cell = focused.get();
            if (cell.isPresent()) {
                return cell.get();
            }
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
