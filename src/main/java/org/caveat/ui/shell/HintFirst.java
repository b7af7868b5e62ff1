package org.caveat.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.caveat.ui.fx.Subscriptions;

/** What to press next is told whole: where the line is short what can be read elsewhere gives way, and then it has two lines. */
final class HintFirst {
    private final HBox line;
    private final Label hint;
    private final Node givingWay;

    /** @param givingWay what is not needed while something is being drawn */
    HintFirst(HBox line, Label hint, Node givingWay) {
        this.line = line;
        this.hint = hint;
        this.givingWay = givingWay;
        hint.setWrapText(true);
        hint.setMinWidth(0);
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.on(hint.textProperty(), this::makeRoom);
        subscriptions.on(hint.managedProperty(), this::makeRoom);
        subscriptions.on(line.widthProperty(), this::makeRoom);
    }

    private void makeRoom() {
        shown(true);
        boolean isTold = hint.isManaged() && !hint.getText().isEmpty();
        boolean isShort = isTold && line.getWidth() > 0 && wanted() > line.getWidth();
        shown(!isShort);
    }

    private double wanted() {
        double sum = line.getInsets().getLeft() + line.getInsets().getRight() - line.getSpacing();
        for (Node each : line.getChildren()) {
            sum += each.isManaged() ? each.prefWidth(-1) + line.getSpacing() : 0;
        }
        return sum;
    }

    private void shown(boolean isShown) {
        givingWay.setVisible(isShown);
        givingWay.setManaged(isShown);
    }
}
