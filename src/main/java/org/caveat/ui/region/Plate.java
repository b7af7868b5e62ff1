package org.caveat.ui.region;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.region.Viewport.Extent;

/** A name, or a few words, of something on the picture: on one line, and cut short where there is no room for all. */
final class Plate extends Label {
    private static final PseudoClass ON_MAT = PseudoClass.getPseudoClass("on-mat");

    Plate(String style) {
        getStyleClass().addAll("plate", style);
        Leftwards.follow(this);
        setMinWidth(0);
        setMouseTransparent(true);
    }

    /** What it takes where there is room for all. */
    Extent whole() {
        applyCss();
        return new Extent(Math.ceil(prefWidth(-1)), Math.ceil(prefHeight(-1)));
    }

    /** Lies there: as a part of the mat, or as a plate of its own. */
    void lay(PlatesOnMat.Place place) {
        pseudoClassStateChanged(ON_MAT, place.isOnMat());
        resizeRelocate(
                place.area().x(),
                place.area().y(),
                place.area().width(),
                place.area().height());
    }
}
