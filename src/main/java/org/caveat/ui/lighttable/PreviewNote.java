package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.scene.control.Label;
import org.caveat.ui.control.Glyph;

/** In the lower left of a stage, while a small picture is seen instead of the one that the file is of: that it is so. */
public final class PreviewNote extends Label {
    private static final double WIDEST = 380;
    private static final double MARGIN = 12;

    public PreviewNote() {
        getStyleClass().add("preview-note");
        setWrapText(true);
        setGraphic(Glyph.sign("warning", 12));
        setMouseTransparent(true);
        tell(Optional.empty());
    }

    /** A sentence that says so; nothing where the picture itself is seen. */
    public void tell(Optional<String> sentence) {
        setText(sentence.orElse(""));
        setVisible(sentence.isPresent());
    }

    /** Puts it into a stage of that size, in screen pixels. */
    public void place(double width, double height) {
        double wide = Math.ceil(Math.min(prefWidth(-1), Math.min(WIDEST, width - 2 * MARGIN)));
        double high = Math.ceil(prefHeight(wide));
        resizeRelocate(MARGIN, Math.rint(height - MARGIN - high), wide, high);
    }
}
