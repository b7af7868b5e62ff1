package org.caveat.ui.region;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.caveat.model.Beyond;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.region.Viewport.Spot;

/** A mark on the mat: a bar on the picture's edge, a leader, the number, and in a few words what stood there. */
final class BeyondView extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double BAR = 64;
    private static final double BAR_WIDTH = 3;
    private static final double RADIUS = 11;
    private static final double BASE = 14;
    private static final double TIP = 20;
    private static final double CHEVRON = 5;

    private final RegionMark mark;
    private final Beyond beyond;
    private final Rectangle bar = new Rectangle();
    private final Line leader = new Line();
    private final Circle disc = new Circle(RADIUS);
    private final Polygon chevron = new Polygon();
    private final Text number;
    private final Glyph glyph;
    private final Text words;

    BeyondView(RegionMark mark, Beyond beyond, String inWords, RegionsModel model) {
        this.mark = mark;
        this.beyond = beyond;
        number = new Text(String.valueOf(mark.number()));
        glyph = Glyph.kind(mark.kind(), 12);
        words = Leftwards.follow(new Text(inWords));
        getStyleClass().addAll("beyond", Glyph.styleOf(mark.kind()));
        bar.getStyleClass().add("beyond-bar");
        leader.getStyleClass().add("beyond-leader");
        disc.getStyleClass().add("beyond-disc");
        chevron.getStyleClass().add("beyond-chevron");
        number.getStyleClass().add("beyond-number");
        number.setTextOrigin(VPos.CENTER);
        words.getStyleClass().add("beyond-words");
        words.setTextOrigin(VPos.CENTER);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(mark.number() + ". " + inWords);
        setFocusTraversable(true);
        getChildren().addAll(bar, leader, chevron, disc, number, glyph, words);
        setOnMousePressed(event -> {
            model.select(mark.id());
            event.consume();
        });
        focusedProperty()
                .subscribe(
                        focused -> Optional.of(mark.id()).filter(id -> focused).ifPresent(model::select));
    }

    String id() {
        return mark.id();
    }

    void select(boolean isSelected) {
        pseudoClassStateChanged(SELECTED, isSelected);
    }

    /** Puts the mark where the edge lies on the screen now. */
    void place(Viewport view) {
        BeyondPlace place = BeyondPlace.of(beyond, view);
        Spot edge = place.onEdge();
        boolean across = place.outY() != 0;
        bar.setWidth(across ? BAR : BAR_WIDTH);
        bar.setHeight(across ? BAR_WIDTH : BAR);
        bar.setX(edge.x() - (across ? BAR / 2 : place.outX() < 0 ? BAR_WIDTH : 0));
        bar.setY(edge.y() - (across ? place.outY() < 0 ? BAR_WIDTH : 0 : BAR / 2));
        Spot centre = place.disc();
        leader.setStartX(edge.x());
        leader.setStartY(edge.y());
        leader.setEndX(centre.x() - place.outX() * RADIUS);
        leader.setEndY(centre.y() - place.outY() * RADIUS);
        disc.setCenterX(centre.x());
        disc.setCenterY(centre.y());
        number.setX(centre.x() - Math.rint(number.getLayoutBounds().getWidth()) / 2);
        number.setY(centre.y());
        glyph.relocate(centre.x() + RADIUS + 10, centre.y() - 6);
        words.setX(centre.x() + RADIUS + 28);
        words.setY(centre.y());
        double end = words.getX() + words.getLayoutBounds().getWidth() + RADIUS;
        boolean room = !place.isWaiting()
                && (across || (place.outX() > 0 && end <= view.stage().width()));
        glyph.setVisible(room);
        words.setVisible(room);
        bar.setVisible(!place.isWaiting());
        leader.setVisible(!place.isWaiting());
        chevron.setVisible(place.isWaiting());
        point(place);
    }

    /** The chevron points to where the edge is. */
    private void point(BeyondPlace place) {
        double toX = place.outX();
        double toY = place.outY();
        Spot centre = place.disc();
        double tipX = centre.x() + toX * TIP;
        double tipY = centre.y() + toY * TIP;
        double baseX = centre.x() + toX * BASE;
        double baseY = centre.y() + toY * BASE;
        chevron.getPoints()
                .setAll(
                        tipX,
                        tipY,
                        baseX - toY * CHEVRON,
                        baseY + toX * CHEVRON,
                        baseX + toY * CHEVRON,
                        baseY - toX * CHEVRON);
    }
}
