package org.caveat.ui.instantline;

import javafx.scene.Group;
import javafx.scene.text.Text;
import org.caveat.export.LineDate;

/** Measures words as the sheets set them. It is in the scene, for only there have words their type, and not seen. */
final class Ruler extends Group {
    private final Text instant = text("line-words", "line-instant-words");
    private final Text caveat = text("line-words");

    Ruler() {
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        getChildren().addAll(instant, caveat);
    }

    double widthOf(LineDate date) {
        Text text = date.isInstant() ? instant : caveat;
        text.setText(date.words());
        double wide = text.getLayoutBounds().getWidth();
        text.setText(""); // what is not seen is not read aloud either
        return wide;
    }

    private static Text text(String... styles) {
        Text text = new Text();
        text.getStyleClass().addAll(styles);
        return text;
    }
}
