package org.caveat.ui.coverage;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;

/** Says at the edges of the questions that there are more of them, and brings the next into view. */
final class MoreQuestions extends Pane {
    private static final double SIDE = 24;
    private static final double TOP = 20;

    private final Messages messages;
    private final Button before;
    private final Button after;

    /** @param moving moves the questions by so many columns */
    MoreQuestions(Messages messages, Consumer<Integer> moving) {
        this.messages = messages;
        before = Buttons.sign("chevron-left", "", () -> moving.accept(-1));
        after = Buttons.sign("chevron-right", "", () -> moving.accept(1));
        for (Button each : new Button[] {before, after}) {
            each.getStyleClass().add("coverage-more");
            // the arrow keys go from question to question
            each.setFocusTraversable(false);
        }
        getChildren().addAll(before, after);
        setPickOnBounds(false);
        setMinSize(0, 0);
    }

    void place(CoverageColumns columns, double offset) {
        tell(before, columns.before(offset));
        tell(after, columns.after(offset));
        before.resizeRelocate(columns.photograph() - SIDE, TOP, SIDE, SIDE);
        double end = columns.photograph() + columns.inView() * columns.column();
        after.resizeRelocate(Math.min(end, columns.photograph() + columns.room() - SIDE), TOP, SIDE, SIDE);
    }

    private void tell(Button button, int count) {
        button.setVisible(count > 0);
        String told = messages.get("coverage.more", count);
        button.setAccessibleText(told);
        button.setTooltip(new Tooltip(told));
    }

    @Override
    protected void layoutChildren() {
        // placed with the columns
    }
}
