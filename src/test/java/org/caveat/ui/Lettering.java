package org.caveat.ui;

import javafx.scene.text.Text;

/** Whether the system has what JavaFX measures text with: Pango, FreeType, fontconfig and a font. */
final class Lettering {
    static final boolean IS_THERE = canMeasure();

    private Lettering() {}

    /** JavaFX says what is missing in several ways: a link error, a class that cannot begin, a null pointer. */
    private static boolean canMeasure() {
        try {
            return new Text("a").getLayoutBounds().getWidth() > 0;
        } catch (UnsatisfiedLinkError
                | NoClassDefFoundError
                | ExceptionInInitializerError
                | NullPointerException missing) {
            return false;
        }
    }
}
