package org.caveat.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/**
 * Buttons as they look here: with words, with a sign before them, or a sign alone that says its words to who asks. Words may
 * be a curator's own: an underline in them is a letter, and no key.
 */
public final class Buttons {
    private static final double SIGN = 16;

    private Buttons() {}

    public static Button words(String words, Runnable action) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The one button of a view that is meant first. */
    public static Button primary(String words, Runnable action) {
        Button button = words(words, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /** A button that keeps back: no ground until the mouse is over it. */
    public static Button quiet(String words, Runnable action) {
        Button button = words(words, action);
        button.getStyleClass().addAll("quiet-button", "small-button");
        return button;
    }

    /** A button beside others of a line, in its size. */
    public static Button small(String words, Runnable action) {
        Button button = words(words, action);
        button.getStyleClass().add("small-button");
        return button;
    }

    /** A sign alone. */
    public static Button sign(String sign, String words, Runnable action) {
        Button button = new Button();
        button.setOnAction(event -> action.run());
        return only(button, sign, words);
    }

    /** A sign alone that can stay pressed. */
    public static ToggleButton toggle(String sign, String words) {
        return only(new ToggleButton(), sign, words);
    }

    private static <B extends ButtonBase> B only(B button, String sign, String words) {
        button.setGraphic(Glyph.sign(sign, SIGN));
        button.getStyleClass().addAll("quiet-button", "icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }
}
