package org.caveat.ui.control;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** Keeps the sign before a sentence at the first of its lines: the toolkit puts it beside the middle of them all. */
public final class FirstLine {
    /** How high a line of the window's typeface is, in sizes of its letters. */
    private static final double LINE = 1.21;

    private FirstLine() {}

    /** Keeps it there, whichever sign it is, and however many lines the sentence has. To be called once. */
    public static <L extends Labeled> L of(L sentence) {
        Runnable place = () -> place(sentence);
        sentence.heightProperty().subscribe(place);
        sentence.graphicProperty().subscribe(place);
        sentence.fontProperty().subscribe(place);
        return sentence;
    }

    private static void place(Labeled sentence) {
        Node sign = sentence.getGraphic();
        if (sign != null) {
            Insets around = sentence.getInsets();
            double lines = sentence.getHeight() - around.getTop() - around.getBottom();
            double first = Math.max(
                    sentence.getFont().getSize() * LINE, sign.getLayoutBounds().getHeight());
            sign.setTranslateY(-Math.rint(Math.max(0, lines - first) / 2));
        }
    }
}
