package org.caveat.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caveat.model.Kind;

/** What stands in the place of a picture before which a caveat of care is to be read: its sign, and under it its words. */
public final class CareSign extends VBox {
    private final Label words;

    /**
     * @param said what the kind is called
     * @param side of the sign, in pixels
     */
    public CareSign(String said, double side) {
        super(4);
        words = new Label(said);
        words.setWrapText(true);
        getStyleClass().addAll("care-sign", Glyph.styleOf(Kind.CARE));
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        getChildren().addAll(Glyph.kind(Kind.CARE, side), words);
    }

    /** In a place that is too small for both the sign stands alone, rather than with words that are cut. */
    @Override
    protected void layoutChildren() {
        boolean hasRoom = words.minWidth(-1) <= getWidth() && prefHeight(getWidth()) <= getHeight();
        words.setOpacity(hasRoom ? 1 : 0);
        super.layoutChildren();
    }
}
