package org.caveat.ui.region;

import java.util.Optional;
import javafx.scene.Group;
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
            label.setGraphic(Glyph.kind(now.kind(), 12));
            label.setText(of(now));
        });
    }

    /** The few words themselves. */
    Plate plate() {
        return label;
    }

    /** Puts the number on the region, as that lies on the screen now. */
    void place(Region region, Viewport view) {
        Spot corner = Hit.firstCorner(region, view);
        disc.ifPresent(number -> {
            number.setTranslateX(Math.rint(corner.x()));
            number.setTranslateY(Math.rint(corner.y()));
        });
    }
}
