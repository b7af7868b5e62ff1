package org.caveat.ui.control;

import javafx.scene.control.Labeled;

/** The sign before a sentence that says what is wrong: its colour alone would not tell it from one that helps. */
public final class FaultSign {
    private static final double SIGN = 12;

    private FaultSign() {}

    /** Puts it before a sentence. */
    public static <L extends Labeled> L before(L sentence) {
        sentence.setGraphic(sign());
        return FirstLine.of(sentence);
    }

    private static Glyph sign() {
        return Glyph.sign("warning", SIGN);
    }

    /** Puts it before a sentence that is of something wrong, and takes it away from one that is not. */
    public static void beforeIf(boolean isFault, Labeled sentence) {
        sentence.setGraphic(isFault ? sign() : null);
    }
}
