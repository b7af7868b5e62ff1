package org.caveat.ui.contactsheet;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.caveat.ui.control.Reveal;

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
        Reveal.row(this, row);
    }

    /** Whether anything of a row is in view, as the rows were laid out last. */
    boolean isInView(int row) {
        return flow().filter(flow -> top(row) + getFixedCellSize() > 0 && top(row) < flow.getHeight())
                .isPresent();
    }

    /** How far below the upper edge of what is in view a row begins, in pixels. */
    double top(int row) {
        return flow().flatMap(flow -> Optional.ofNullable(flow.getFirstVisibleCell()))
                .map(first -> first.getLayoutY() + (row - first.getIndex()) * getFixedCellSize())
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** Lets something lie above the rows, which is placed by {@link #outline} or {@link #mark} and hears no mouse. */
    void lay(Region above) {
        above.setManaged(false);
        above.setMouseTransparent(true);
        above.setVisible(false);
        above.setViewOrder(-1);
        getChildren().add(above);
    }

    private Optional<VirtualFlow<?>> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    /** How much of the whole sheet lies above what is in view, in pixels, and how far the rows are from this one's edges. */
    private Point2D hidden() {
        return flow().map(flow -> {
                    IndexedCell<?> first = flow.getFirstVisibleCell();
                    double above = first == null ? 0 : first.getIndex() * getFixedCellSize() - first.getLayoutY();
                    return new Point2D(-flow.getLayoutX(), above - flow.getLayoutY());
                })
                .orElse(Point2D.ZERO);
    }

    /** A point of the scene as one of the whole sheet. */
    Point2D content(double sceneX, double sceneY) {
        return sceneToLocal(sceneX, sceneY).add(hidden());
    }

    /** How wide the rows in view are. */
    double rowWidth() {
        return flow().flatMap(flow -> Optional.ofNullable(flow.getFirstVisibleCell()))
                .map(Region.class::cast)
                .map(Region::getWidth)
                .orElse(getWidth());
    }

    void scroll(double pixels) {
        flow().ifPresent(flow -> flow.scrollPixels(pixels));
    }

    /** Draws a band as far as it is in view. */
    void outline(Region outline, Band band) {
        Point2D hidden = hidden();
        double left = Math.max(0, band.left() - hidden.getX());
        double top = Math.max(-2, band.top() - hidden.getY());
        double right = Math.min(getWidth(), band.right() - hidden.getX());
        double bottom = Math.min(getHeight() + 2, band.bottom() - hidden.getY());
        outline.resizeRelocate(
                Math.rint(left),
                Math.rint(top),
                Math.max(0, Math.rint(right - left)),
                Math.max(0, Math.rint(bottom - top)));
        outline.setVisible(band.left() != band.right() || band.top() != band.bottom());
    }

    /** Draws a mark of that height in a gap between cells. */
    void mark(Region mark, double x, double y, double height) {
        Point2D hidden = hidden();
        double thick = 4;
        mark.resizeRelocate(Math.rint(x - hidden.getX() - thick / 2), Math.rint(y - hidden.getY()), thick, height);
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
