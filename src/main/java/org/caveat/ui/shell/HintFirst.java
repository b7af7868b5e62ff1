package org.caveat.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.ui.fx.Subscriptions;

/** What to press next is told whole: where the line is short what can be read elsewhere gives way, and then it has two lines. */
final class HintFirst {
    private final HBox line;
    private final Label hint;
    private final Node givingWay;
    private final Region shrinking;

    /**
     * @param givingWay what is not needed while something is being drawn
     * @param shrinking of which only that is needed without which it cannot be
     */
    HintFirst(HBox line, Label hint, Node givingWay, Region shrinking) {
        this.line = line;
        this.hint = hint;
        this.givingWay = givingWay;
        this.shrinking = shrinking;
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
        shrinking.setPrefWidth(isShown ? Region.USE_COMPUTED_SIZE : 0);
    }
}
