package org.caveat.ui.search;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.caveat.search.Place;

/** A waved line under the part of a field where what is typed is wrong. It follows the text where that is longer than the field. */
final class WrongMark {
    private static final double WAVE = 2.5;
    private static final double BELOW = 1;
    private static final double LEAST = 6;

    private final TextField field;
    private final Polyline line = new Polyline();
    private final Rectangle within = new Rectangle();
    private final Pane over = new Pane();
    private final Layers all;
    private Optional<Place> place = Optional.empty();

    WrongMark(TextField field) {
        this.field = field;
        line.getStyleClass().add("wrong-mark");
        over.getChildren().add(line);
        over.setMouseTransparent(true);
        over.setClip(within);
        all = new Layers();
        // a text that is longer than the field moves with the caret
        field.caretPositionProperty().subscribe(all::requestLayout);
        field.textProperty().subscribe(all::requestLayout);
    }

    /** The field, and the mark over it. */
    Node node() {
        return all;
    }

    void show(Optional<Place> wrong) {
        place = wrong;
        all.requestLayout();
    }

    private void draw() {
        line.getPoints().clear();
        line.setVisible(false);
        if (field.getSkin() instanceof TextFieldSkin skin) {
            place.filter(part -> part.from() < field.getLength()).ifPresent(part -> draw(skin, part));
        }
    }

    private void draw(TextFieldSkin skin, Place part) {
        double left = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (int at = part.from(); at < Math.min(part.to(), field.getLength()); at++) {
            Rectangle2D letter = skin.getCharacterBounds(at);
            left = Math.min(left, letter.getMinX());
            right = Math.max(right, letter.getMaxX());
            bottom = Math.max(bottom, letter.getMaxY());
        }
        Point2D begin = over.sceneToLocal(field.localToScene(left, bottom));
        double end = begin.getX() + Math.max(LEAST, right - left);
        boolean isUp = false;
        for (double x = begin.getX(); x <= end; x += WAVE) {
            line.getPoints().addAll(x, begin.getY() + BELOW + (isUp ? -1 : 1));
            isUp = !isUp;
        }
        line.setVisible(true);
    }

    /** The field with what lies over it, as large as the field. */
    private final class Layers extends Pane {
        Layers() {
            getChildren().addAll(field, over);
        }

        @Override
        protected void layoutChildren() {
            field.resizeRelocate(0, (getHeight() - height()) / 2, getWidth(), height());
            over.resizeRelocate(0, 0, getWidth(), getHeight());
            within.setWidth(getWidth());
            within.setHeight(getHeight());
            field.layout();
            draw();
        }

        private double height() {
            return Math.min(getHeight(), field.prefHeight(-1));
        }

        @Override
        protected double computePrefWidth(double height) {
            return field.prefWidth(height);
        }

        @Override
        protected double computePrefHeight(double width) {
            return field.prefHeight(width);
        }

        @Override
        protected double computeMinWidth(double height) {
            return field.minWidth(height);
        }
    }
}
