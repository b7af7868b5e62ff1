package org.caveat.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.shell.ColumnsModel.Side;

/** The three columns of the window, side by side, with edges between them that can be moved. */
final class Columns extends Pane implements AutoCloseable {
    private final ColumnsModel model;
    private final Node sideBar;
    private final Node middle;
    private final Node inspector;
    private final ColumnEdge leftEdge;
    private final ColumnEdge rightEdge;
    private final ObservableValue<Boolean> hasSideBar;
    private final ObservableValue<Boolean> hasInspector;
    private final Subscriptions subscriptions = new Subscriptions();

    /** What stands in the columns. */
    record Parts(Node sideBar, Node middle, Node inspector) {}

    /**
     * Puts three parts side by side.
     *
     * @param hasSideBar whether the left one is wanted
     * @param hasInspector whether the right one is wanted
     */
    Columns(
            ColumnsModel model,
            Parts parts,
            ObservableValue<Boolean> hasSideBar,
            ObservableValue<Boolean> hasInspector,
            Messages messages) {
        this.model = model;
        this.hasSideBar = hasSideBar;
        this.hasInspector = hasInspector;
        sideBar = parts.sideBar();
        middle = parts.middle();
        inspector = parts.inspector();
        String help = messages.get("ui.edge-help");
        leftEdge = new ColumnEdge(Side.LEFT, model, messages.get("ui.edge-side-bar"), help);
        rightEdge = new ColumnEdge(Side.RIGHT, model, messages.get("ui.edge-inspector"), help);
        // in the order in which the keyboard goes through them
        getChildren().addAll(sideBar, leftEdge, middle, rightEdge, inspector);
        leftEdge.setViewOrder(-1);
        rightEdge.setViewOrder(-1);
        for (Side side : Side.values()) {
            subscriptions.on(model.widthProperty(side), this::requestLayout);
        }
        subscriptions.on(model.inspectorAtLeastProperty(), this::requestLayout);
        subscriptions.watch(hasSideBar, shown -> turn(sideBar, shown));
        subscriptions.watch(hasInspector, shown -> turn(inspector, shown));
    }

    /** At once, so that the keyboard can be put there; where there is no room for it the next layout takes it away. */
    private void turn(Node part, boolean shown) {
        part.setVisible(shown);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        ColumnWidths widths = model.in(getWidth(), hasSideBar.getValue(), hasInspector.getValue());
        place(sideBar, 0, widths.sideBar());
        place(middle, widths.sideBar(), widths.middle());
        place(inspector, getWidth() - widths.inspector(), widths.inspector());
        leftEdge.columnIs(widths.sideBar());
        rightEdge.columnIs(widths.inspector());
        place(leftEdge, widths.sideBar() - ColumnEdge.REACH / 2, ColumnEdge.REACH);
        place(rightEdge, getWidth() - widths.inspector() - ColumnEdge.REACH / 2, ColumnEdge.REACH);
    }

    private void place(Node part, double x, double width) {
        if (!(part instanceof ColumnEdge)) {
            part.setVisible(width > 0);
        }
        part.resizeRelocate(x, 0, width, getHeight());
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
