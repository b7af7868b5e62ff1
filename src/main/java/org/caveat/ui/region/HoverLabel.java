package org.caveat.ui.region;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.caveat.model.Caveat;
import org.caveat.model.Region;
import org.caveat.text.Words;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.region.Viewport.Spot;

/** The kind and the few words of a region that the mouse or the keyboard is on. */
final class HoverLabel extends Group {
    private final Words words;
    private final ShortWords few;
    private final Plate label = new Plate("region-label");

    private Optional<NumberDisc> disc = Optional.empty();

    HoverLabel(Words words, ShortWords few) {
        this.words = words;
        this.few = few;
        label.setGraphicTextGap(8);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getStyleClass().add("region-hover");
        getChildren().add(label);
    }

    /** What is said of a region, in the few words that are shown. */
    String of(RegionMark mark) {
        Caveat caveat = mark.caveat();
        String kind = words.kind(mark.kind());
        return few.of(caveat).map(said -> kind + " · " + Leftwards.apart(said)).orElse(kind);
    }

    /** @param isSelected whether its number is seen already */
    void show(Optional<RegionMark> mark, boolean isSelected) {
        mark.ifPresent(now -> {
            disc = isSelected ? Optional.empty() : Optional.of(new NumberDisc(now));
            getChildren().setAll(label);
            disc.ifPresent(getChildren()::add);
            getStyleClass().setAll("region-hover", Glyph.styleOf(now.kind()));
            label.setGraphic(sign(now));
            label.setText(of(now));
        });
    }

    /** Its number too, for the words stand on the mat and the region may be far from there. */
    private static HBox sign(RegionMark mark) {
        Label number = new Label(String.valueOf(mark.number()));
        number.getStyleClass().add("region-number");
        HBox both = new HBox(6, Glyph.kind(mark.kind(), 12), number);
        both.setAlignment(Pos.CENTER);
        return both;
    }

    /** The few words themselves. */
    Plate plate() {
        return label;
    }

    /** Puts the number on the region, as that lies on the screen now. */
    void place(Region region, Viewport view) {
        Spot corner = Hit.firstCorner(region, view);
        disc.ifPresent(number -> number.place(corner, view));
    }
}
