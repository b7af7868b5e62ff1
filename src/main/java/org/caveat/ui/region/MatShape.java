package org.caveat.ui.region;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.caveat.model.Kind;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * What is drawn of a mark beyond the frame: a bar on the picture's edge, a leader, a disc, and in a few words what stood
 * there. Its words lie on a piece of mat, for where the mat ends they go on over the table.
 */
final class MatShape extends Group {
    private static final Insets AROUND_WORDS = new Insets(2, 6, 2, 6);
    private static final double BASE = 14;
    private static final double TIP = 20;
    private static final double CHEVRON = 5;

    private final Rectangle bar = new Rectangle();
    private final Polyline leader = new Polyline();
    private final Circle disc = new Circle(BeyondPlace.RADIUS);
    private final Polygon chevron = new Polygon();
    private final Label words = Leftwards.follow(new Label());

    MatShape(Kind kind) {
        // the label is as wide as there is room, and not as it would like to be
        setAutoSizeChildren(false);
        getStyleClass().addAll("beyond-shape", Glyph.styleOf(kind));
        bar.getStyleClass().add("beyond-bar");
        leader.getStyleClass().add("beyond-leader");
        disc.getStyleClass().add("beyond-disc");
        chevron.getStyleClass().add("beyond-chevron");
        words.getStyleClass().add("beyond-words");
        words.setGraphic(Glyph.kind(kind, WordsOnMat.GLYPH));
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setMinWidth(0);
        getChildren().addAll(bar, leader, chevron, words, disc);
    }

    void say(String inWords) {
        words.setText(inWords);
    }

    /** What its words take where there is room for all of them. */
    Extent wordsWhole() {
        Insets now = words.getPadding();
        double across = AROUND_WORDS.getLeft() + AROUND_WORDS.getRight() - now.getLeft() - now.getRight();
        double down = AROUND_WORDS.getTop() + AROUND_WORDS.getBottom() - now.getTop() - now.getBottom();
        return new Extent(Math.ceil(words.prefWidth(-1) + across), Math.ceil(words.prefHeight(-1) + down));
    }

    void place(BeyondPlace place) {
        boolean waits = place.isWaiting();
        bar.setVisible(!waits);
        leader.setVisible(!waits);
        chevron.setVisible(waits);
        bar(place.bar());
        leader.getPoints()
                .setAll(place.leader().stream()
                        .flatMap(spot -> List.of(spot.x(), spot.y()).stream())
                        .toList());
        disc.setCenterX(place.disc().x());
        disc.setCenterY(place.disc().y());
        words.setVisible(place.words().isPresent());
        place.words().ifPresent(area -> words(area, area.x() < place.disc().x()));
        place.waiting().ifPresent(way -> point(place.disc(), way));
    }

    /** The glyph stands next to the disc; alone, where there is no room for words. */
    private void words(Area area, boolean isBefore) {
        words.setPadding(area.width() > WordsOnMat.GLYPH ? AROUND_WORDS : Insets.EMPTY);
        boolean isAlone = area.width() <= WordsOnMat.GLYPH;
        words.setContentDisplay(
                isAlone ? ContentDisplay.GRAPHIC_ONLY : isBefore ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
        words.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    }

    private void bar(Area place) {
        bar.setX(place.x());
        bar.setY(place.y());
        bar.setWidth(place.width());
        bar.setHeight(place.height());
    }

    /** The chevron points to where the edge is. */
    private void point(Spot centre, Way way) {
        double baseX = centre.x() + way.x() * BASE;
        double baseY = centre.y() + way.y() * BASE;
        chevron.getPoints()
                .setAll(
                        centre.x() + way.x() * TIP,
                        centre.y() + way.y() * TIP,
                        baseX - way.y() * CHEVRON,
                        baseY + way.x() * CHEVRON,
                        baseX + way.y() * CHEVRON,
                        baseY - way.x() * CHEVRON);
    }
}
