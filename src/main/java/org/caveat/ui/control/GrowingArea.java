package org.caveat.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.caveat.search.Hits;
import org.jspecify.annotations.Nullable;

/**
 * A field of several lines that is always as high as its text, so that nothing of it is hidden; one as long as a book is as
 * high as a page and scrolls. The tabulator goes on to the next field, as it does everywhere.
 */
public final class GrowingArea extends TextArea {
    /** Above and below the text, and the border, in pixels at 100 %. */
    private static final double AROUND = 16;

    private static final double BESIDE = 24;
    /** In letters. To set a longer text in lines takes longer than one waits for a letter that was typed. */
    private static final int LONG = 20_000;
    /** In lines. */
    private static final int PAGE = 30;

    private final Text measure = new Text();
    private final int leastLines;
    private final HitTint tint = new HitTint(this);
    private final Runnable drawing = this::draw;
    private boolean isDue;
    private Measured last = new Measured("", -1, Font.getDefault(), 0);

    /** How high a text was, so wide and in that font; in pixels. */
    private record Measured(String text, double width, Font font, double height) {
        boolean isOf(String other, double wide, Font set) {
            return width == wide && font.equals(set) && text.equals(other);
        }
    }

    public GrowingArea(int leastLines) {
        this.leastLines = leastLines;
        setWrapText(true);
        setPrefRowCount(leastLines);
        getStyleClass().add("growing-area");
        textProperty().subscribe(this::requestLayout);
        fontProperty().subscribe(this::requestLayout);
        wrapTextProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
        sceneProperty().subscribe(this::follow);
    }

    /** Marks what is looked for. */
    public void mark(Hits hits) {
        tint.mark(hits);
    }

    /** Where the letters stand is known only once all is laid out. */
    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(drawing);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(drawing);
        }
    }

    private void draw() {
        if (isDue) {
            isDue = false;
            tint.draw(getChildren());
        }
    }

    /** How high it is depends on how wide it is made. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightFor(width < 0 ? getWidth() : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double heightFor(double width) {
        double wrapped = isWrapText() ? Math.max(1, width - BESIDE) : 0;
        if (!last.isOf(getText(), wrapped, getFont())) {
            last = new Measured(getText(), wrapped, getFont(), measured(wrapped));
        }
        return Math.ceil(last.height() + AROUND);
    }

    private double measured(double wrapped) {
        measure.setFont(getFont());
        measure.setWrappingWidth(wrapped);
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        if (isLong()) {
            return line * PAGE;
        }
        measure.setText(getText().endsWith("\n") ? getText() + "x" : getText());
        return Math.max(measure.getLayoutBounds().getHeight(), line * leastLines);
    }

    private boolean isLong() {
        return getLength() > LONG;
    }

    /** Whether a part of it is hidden, for its lines are not broken. */
    boolean isCut() {
        if (isWrapText() || isLong() || getWidth() <= 0) {
            return false;
        }
        measure.setFont(getFont());
        measure.setWrappingWidth(0);
        measure.setText(getText());
        return measure.getLayoutBounds().getWidth() > getWidth() - BESIDE;
    }

    private void hideBars() {
        if (lookup(".scroll-pane") instanceof ScrollPane scroll) {
            scroll.setVbarPolicy(isLong() ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
    }

    @Override
    protected void layoutChildren() {
        hideBars();
        super.layoutChildren();
        isDue = true;
    }

    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            // with Ctrl the toolkit moves the focus instead of typing a tabulator
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }
}
