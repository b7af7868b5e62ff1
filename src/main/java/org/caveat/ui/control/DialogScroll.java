package org.caveat.ui.control;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What a dialog scrolls: as wide as the dialog's other rows, with room around it for the ring of what has the keyboard. Where
 * there is more below, a line and a sign under what is seen say so, and the keys of pages go there.
 */
public class DialogScroll extends ScrollPane {
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");
    private static final double RING = 6;
    /** The bar stands beside the rows, in the dialog's edge. */
    private static final double BAR = 8;

    private static final double SIGN = 12;
    /** How far an arrow key goes, in pages. */
    private static final double LINE = 0.15;

    /** Above and below its content together, in pixels. */
    public static final double AROUND = 2 * RING;
    /** At its left and its right together, with the room of the bar. */
    public static final double BESIDE = 2 * RING + BAR;
    /** What the sign that there is more takes at the foot, in pixels; its sheet says so too. */
    public static final double FOOT = 16;

    private final VBox inside;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private final EventHandler<KeyEvent> ofLines = this::pressedInALine;
    private final Region above = new Region();
    private final StackPane below = new StackPane(Glyph.sign("chevron-down", SIGN));

    public DialogScroll(Node content) {
        inside = new VBox(content);
        inside.setPadding(new Insets(RING, RING + BAR, RING, RING));
        setContent(inside);
        getStyleClass().add("dialog-scroll");
        setFitToWidth(true);
        setMinHeight(0);
        // the room is taken from the dialog's own edge, so that the rows keep one left and one right side
        keepEdges(0);
        above.getStyleClass().add("more-above");
        below.getStyleClass().add("more-below");
        below.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> go(1));
        above.setManaged(false);
        below.setManaged(false);
        skinProperty().subscribe(skin -> {
            if (skin != null) {
                getChildren().addAll(above, below);
            }
        });
        // before the toolkit's own, which goes a tenth of all at a time
        inside.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        parentProperty().subscribe(this::listen);
        vvalueProperty().subscribe(this::tell);
        inside.heightProperty().subscribe(this::tell);
        heightProperty().subscribe(this::tell);
        viewportBoundsProperty().subscribe(this::tell);
    }

    /**
     * Lets its content begin and end where the dialog's other rows do, whether it stands below them or beside another.
     *
     * @param border its own, at its left and its right, in pixels
     */
    public final void keepEdges(double border) {
        Insets beyond = new Insets(0, -RING - BAR - border, 0, -RING - border);
        VBox.setMargin(this, beyond);
        HBox.setMargin(this, beyond);
    }

    /** Whether there is something below what is seen. */
    public boolean hasMoreBelow() {
        return hidden() * (1 - getVvalue()) > RING;
    }

    private double hidden() {
        return Math.max(0, inside.getHeight() - getViewportBounds().getHeight());
    }

    private void listen(@Nullable Parent before, @Nullable Parent now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            before.removeEventFilter(KeyEvent.KEY_PRESSED, ofLines);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            now.addEventFilter(KeyEvent.KEY_PRESSED, ofLines);
        }
    }

    /** A field of one line takes the keys of pages, and has no use for them. */
    private void pressedInALine(KeyEvent event) {
        if (event.getTarget() instanceof TextField) {
            pressed(event);
        }
    }

    /** Wherever in the dialog the keyboard is, unless what has it uses these keys itself. */
    private void pressed(KeyEvent event) {
        boolean isOnNoControl = event.getTarget() == getParent();
        double pages =
                switch (event.getCode()) {
                    case PAGE_DOWN -> 1;
                    case PAGE_UP -> -1;
                    case DOWN -> isOnNoControl ? LINE : 0;
                    case UP -> isOnNoControl ? -LINE : 0;
                    default -> 0;
                };
        if (pages != 0 && hidden() > 0) {
            go(pages);
            event.consume();
        }
    }

    private void go(double pages) {
        double to = getVvalue() + pages * getViewportBounds().getHeight() / Math.max(1, hidden());
        setVvalue(Math.max(getVmin(), Math.min(getVmax(), to)));
    }

    private void tell() {
        // judged without the room of the sign itself, which would come and go
        pseudoClassStateChanged(SCROLLS, inside.getHeight() > getHeight() + 1);
        below.setVisible(hasMoreBelow());
        above.setVisible(hidden() * getVvalue() > RING);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as what it holds, whose lines are only broken once it is known how wide it is. */
    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(inside.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets around = getInsets();
        double seen = getViewportBounds().getWidth();
        double left = around.getLeft() + RING;
        double wide = inside.getWidth()
                - inside.getInsets().getLeft()
                - inside.getInsets().getRight();
        above.resizeRelocate(left, around.getTop(), wide, 1);
        double foot =
                Math.max(1, getHeight() - around.getTop() - getViewportBounds().getHeight());
        below.resizeRelocate(left, getHeight() - foot, wide, foot);
        keepWidth(getWidth() - around.getLeft() - around.getRight() - seen);
    }

    /** The content is as wide with a scroll bar as without. */
    private void keepWidth(double bar) {
        double right = RING + Math.max(0, BAR - bar);
        if (getViewportBounds().getWidth() > 0 && inside.getPadding().getRight() != right) {
            inside.setPadding(new Insets(RING, right, RING, RING));
        }
    }
}
