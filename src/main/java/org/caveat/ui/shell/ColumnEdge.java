package org.caveat.ui.shell;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.caveat.ui.shell.ColumnsModel.Side;

/** The edge of a column, by which it is made wider or narrower: with the mouse, or with the arrow keys. */
final class ColumnEdge extends Region {
    /** How far from the edge the mouse still takes it, in pixels, both sides together. */
    static final double REACH = 8;

    private static final double STEP = 16;

    private final Side side;
    private final ColumnsModel model;
    private double width;
    private double takenAt;
    private double widthWhenTaken;

    /** @param name of the column, as it is said aloud */
    ColumnEdge(Side side, ColumnsModel model, String name, String help) {
        this.side = side;
        this.model = model;
        getStyleClass().add("column-edge");
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setAccessibleHelp(help);
        setOnMousePressed(this::take);
        setOnMouseDragged(
                event -> model.widen(side, widthWhenTaken, outwards((event.getSceneX() - takenAt) / magnification())));
        setOnKeyPressed(this::pressed);
    }

    /** Told how wide the column is now, in pixels: narrower than wanted, perhaps. */
    void columnIs(double newWidth) {
        width = newWidth;
        setVisible(newWidth > 0);
    }

    private void take(MouseEvent event) {
        takenAt = event.getSceneX();
        widthWhenTaken = width;
        if (event.getClickCount() == 2) {
            model.reset(side);
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            model.widen(side, width, outwards(event.getCode() == KeyCode.RIGHT ? STEP : -STEP));
            event.consume();
        } else if (event.getCode() == KeyCode.HOME) {
            model.reset(side);
            event.consume();
        }
    }

    /** To the right, the left column grows, and the right one shrinks. */
    private double outwards(double across) {
        return side == Side.LEFT ? across : -across;
    }

    /** How much larger than its own pixels it is shown. */
    private double magnification() {
        return getLocalToSceneTransform().getMxx();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> width;
            case MIN_VALUE -> side == Side.LEFT ? ColumnWidths.LEAST_SIDE_BAR : ColumnWidths.LEAST_INSPECTOR;
            case MAX_VALUE -> side == Side.LEFT ? ColumnWidths.LARGEST_SIDE_BAR : ColumnWidths.LARGEST_INSPECTOR;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
