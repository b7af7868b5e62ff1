package org.caveat.ui.instantline;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.instantline.InstantLineModel.Emptiness;

/** The band under the picture: its name, the line, or what to do where there is no date to draw. */
public final class InstantLineView implements AutoCloseable {
    /** Between the line and the ends of the band. */
    private static final double INSET = 24;

    private static final double USUAL_HEADING = 12;
    private static final double AFTER_HEADING = 16;

    private final Messages messages;
    private final Band band = new Band();
    private final Label heading = new Label();
    private final LinePlot plot;
    private final Label nothing = new Label();
    private final Button date;
    private final VBox empty;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean isStale = true;

    /** The band: draws the line anew where its room or its dates are others. */
    private final class Band extends Pane {
        private double drawnWidth;
        private double drawnUnit;

        @Override
        protected void layoutChildren() {
            double unit = heading.getFont().getSize() / USUAL_HEADING;
            heading.resizeRelocate(16 * unit, 9 * unit, heading.prefWidth(-1), heading.prefHeight(-1));
            double wide = Math.max(0, getWidth() - 2 * INSET);
            double height = empty.prefHeight(wide);
            empty.resizeRelocate(INSET, Math.rint((getHeight() - height) / 2) + 8 * unit, wide, height);
            if (isStale || drawnWidth != getWidth() || drawnUnit != unit) {
                isStale = false;
                drawnWidth = getWidth();
                drawnUnit = unit;
                draw(unit);
            }
        }
    }

    public InstantLineView(InstantLineModel model) {
        this.messages = model.messages();
        plot = new LinePlot(model);
        date = Buttons.words(messages.get("instantline.date-it"), model::date);
        empty = new VBox(12, nothing, date);
        empty.setAlignment(Pos.CENTER);
        heading.setText(messages.get("instantline.heading"));
        heading.getStyleClass().add("second");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.setTextAlignment(TextAlignment.CENTER);
        // time runs from left to right, whatever the language is written in
        band.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        band.getStyleClass().add("instant-line");
        band.setAccessibleText(messages.get("instantline.name"));
        band.getChildren().addAll(heading, plot, empty);
        subscriptions.on(model.entriesProperty(), this::redraw);
        subscriptions.watch(model.emptinessProperty(), this::tell);
        subscriptions.on(model.selectedProperty(), plot::select);
    }

    public Parent node() {
        return band;
    }

    /** Whether the keyboard is in it. */
    public boolean hasKeyboard() {
        Node at = band.getScene() == null ? null : band.getScene().getFocusOwner();
        while (at != null && at != band) {
            at = at.getParent();
        }
        return at != null;
    }

    private void redraw() {
        isStale = true;
        band.requestLayout();
    }

    /** At a larger size of type the whole drawing is larger, and has less room. */
    private void draw(double unit) {
        plot.getTransforms().setAll(new Scale(unit, unit));
        plot.relocate(INSET * unit, 0);
        double width = band.getWidth() / unit - 2 * INSET;
        double headingEnd = (heading.getLayoutX() + heading.getWidth()) / unit + AFTER_HEADING - INSET;
        if (width > 0) {
            plot.draw(width, headingEnd);
        }
    }

    private void tell(Emptiness why) {
        heading.setVisible(why != Emptiness.NO_PHOTOGRAPH);
        empty.setVisible(why != Emptiness.NONE && why != Emptiness.NO_PHOTOGRAPH);
        date.setVisible(why == Emptiness.NO_DATE);
        date.setManaged(why == Emptiness.NO_DATE);
        nothing.setText(messages.get(
                switch (why) {
                    case NO_DATE -> "instantline.empty";
                    case NOT_READ -> "instantline.empty-not-read";
                    case NO_DATE_CLOSED, NONE, NO_PHOTOGRAPH -> "instantline.empty-closed";
                }));
        redraw();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
