package org.caveat.ui.contactsheet;

import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words and how wide they are: measured once in a type, for a cell is laid out many times. */
final class MeasuredWords {
    static final MeasuredWords NONE = new MeasuredWords("");

    private final String words;
    private Optional<Font> measuredIn = Optional.empty();
    private double width;

    MeasuredWords(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isNone() {
        return words.isEmpty();
    }

    /** In pixels, with the gap to what stands beside them; nothing where there are none. */
    double width(Font font) {
        if (isNone()) {
            return 0;
        }
        if (measuredIn.isEmpty() || !measuredIn.get().equals(font)) {
            Text measured = new Text(words);
            measured.setFont(font);
            width = Math.ceil(measured.getLayoutBounds().getWidth()) + CellSize.GAP;
            measuredIn = Optional.of(font);
        }
        return width;
    }
}
