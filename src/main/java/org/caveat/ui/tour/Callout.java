package org.caveat.ui.tour;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Uncut;

/** What is told at one step, with the ways on, back and out. It has the keyboard itself, and says itself aloud. */
final class Callout extends VBox {
    private static final double WIDTH = 384;

    private final TourModel model;
    private final Messages messages;
    private final Label place = new Label();
    private final Label title = Uncut.line("", "tour-title");
    private final Label text = Uncut.line("", "reading");
    private final Button back;
    private final Button next;

    Callout(TourModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        place.getStyleClass().add("second");
        Button leave = Buttons.quiet(messages.get("tour.leave"), model::leave);
        leave.setAccessibleHelp(messages.get("tour.leave-help"));
        back = Buttons.words(messages.get("tour.back"), model::back);
        back.setAccessibleHelp(messages.get("tour.back-help"));
        next = Buttons.primary("", model::next);
        for (Button button : new Button[] {leave, back, next}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(8, leave, between, back, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("tour-buttons");
        getChildren().addAll(place, title, text, buttons);
        getStyleClass().add("tour-callout");
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleHelp(messages.get("tour.help"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(TourStep step) {
        place.setText(messages.get("tour.step", step.number(), TourStep.values().length));
        title.setText(messages.get(step.title()));
        text.setText(messages.get(step.text()));
        next.setText(messages.get(step.isLast() ? "tour.done" : "tour.next"));
        next.setAccessibleHelp(messages.get(step.isLast() ? "tour.done-help" : "tour.next-help"));
        back.setVisible(!step.isFirst());
        back.setManaged(!step.isFirst());
        setAccessibleText(messages.get("tour.aloud", place.getText(), title.getText(), text.getText()));
    }

    private void pressed(KeyEvent event) {
        boolean isOnButton = event.getTarget() instanceof Button;
        boolean isLeftwards = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        KeyCode onward = isLeftwards ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode backward = isLeftwards ? KeyCode.RIGHT : KeyCode.LEFT;
        if (event.getCode() == KeyCode.ENTER && isOnButton) {
            ((Button) event.getTarget()).fire();
        } else if (event.getCode() == KeyCode.ENTER || (event.getCode() == onward && !isOnButton)) {
            model.next();
        } else if (event.getCode() == backward && !isOnButton) {
            model.back();
        } else {
            return;
        }
        event.consume();
    }
}
