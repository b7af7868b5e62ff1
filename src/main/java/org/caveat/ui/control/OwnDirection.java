package org.caveat.ui.control;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.util.Subscription;

/**
 * Lets a line that may be cut short run the way its own words do, whichever way the window runs: it is cut at their end, and
 * what stands before the cut keeps its order and its brackets. It begins, with its sign, where the lines of the window do.
 */
public final class OwnDirection {
    private final Labeled line;
    private Subscription around = Subscription.EMPTY;

    private OwnDirection(Labeled line) {
        this.line = line;
    }

    /** Lets a line follow whatever it says, in a typeface that has the letters. To be called once. */
    public static <L extends Labeled> L of(L line) {
        OwnDirection direction = new OwnDirection(line);
        line.textProperty().subscribe(direction::turn);
        line.parentProperty().subscribe(direction::watch);
        return Leftwards.follow(line);
    }

    private void watch() {
        around.unsubscribe();
        around = Optional.ofNullable(line.getParent())
                .map(parent -> parent.effectiveNodeOrientationProperty().subscribe(this::turn))
                .orElse(Subscription.EMPTY);
        turn();
    }

    private void turn() {
        String words = Optional.ofNullable(line.getText()).orElse("");
        NodeOrientation own = Leftwards.way(words);
        boolean isAgainst = Optional.ofNullable(line.getParent())
                .map(Node::getEffectiveNodeOrientation)
                .filter(window -> window != own)
                .isPresent();
        line.setNodeOrientation(own);
        line.setAlignment(isAgainst ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        line.setContentDisplay(isAgainst ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
    }
}
