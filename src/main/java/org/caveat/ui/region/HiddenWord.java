package org.caveat.ui.region;

import javafx.scene.control.Label;
import org.caveat.text.Messages;

/** Says that the regions are there and are not shown: a picture without marks must not pass for one that has none. */
final class HiddenWord extends Label {
    private static final double MARGIN = 12;

    HiddenWord(Messages messages) {
        super(messages.get("region.hidden"));
        getStyleClass().add("region-hidden");
        setMouseTransparent(true);
        heightProperty().subscribe(height -> {
            if (getParent() != null) {
                place(getParent().getLayoutBounds().getHeight());
            }
        });
    }

    /** Puts it at the lower left of a stage of that height, in screen pixels. */
    void place(double stage) {
        relocate(MARGIN, Math.rint(stage - MARGIN - getHeight()));
    }
}
