package org.caveat.ui.control;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * Words that run from right to left stand in the system's typeface, which has their letters. The window's own has not: the
 * toolkit would take letters from one and signs from the other, and put the pieces in the wrong order.
 */
public final class Leftwards {
    private static final String STYLE = "leftwards";
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';
    private static final char LEFT_TO_RIGHT_EMBEDDING = '\u202a';
    private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202b';
    private static final char POP_DIRECTIONAL_FORMATTING = '\u202c';

    private Leftwards() {}

    /** Whether some of a text runs from right to left. */
    public static boolean isIn(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** The way a text runs as a whole: that of its first letter which has one. */
    public static NodeOrientation way(String text) {
        boolean isFromTheRight =
                isIn(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return isFromTheRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /**
     * Words that keep their own direction, and the order of their signs, within a sentence that runs from left to right
     * (Unicode Standard Annex 9). Isolates would do it with two signs; but where the system's typeface has none of them,
     * the toolkit draws them as empty boxes, and these it never draws.
     */
    public static String apart(String text) {
        if (!isIn(text)) {
            return text;
        }
        char way = way(text) == NodeOrientation.RIGHT_TO_LEFT ? RIGHT_TO_LEFT_EMBEDDING : LEFT_TO_RIGHT_EMBEDDING;
        return "" + LEFT_TO_RIGHT_MARK + way + text + POP_DIRECTIONAL_FORMATTING + LEFT_TO_RIGHT_MARK;
    }

    /** Lets a label take the typeface of whatever it says. */
    public static <L extends Labeled> L follow(L label) {
        label.textProperty().subscribe(text -> dress(label, text != null && isIn(text)));
        return label;
    }

    /** Lets a text take the typeface of whatever it says. */
    public static Text follow(Text text) {
        text.textProperty().subscribe(words -> dress(text, isIn(words)));
        return text;
    }

    /** Gives words the typeface that suits them. */
    public static void dress(Node node, boolean leftwards) {
        boolean isDressed = node.getStyleClass().contains(STYLE);
        if (leftwards && !isDressed) {
            node.getStyleClass().add(STYLE);
        } else if (!leftwards && isDressed) {
            node.getStyleClass().remove(STYLE);
        }
    }
}
