package org.caveat.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/** The list under a field that is completed, and which of it is chosen. The keyboard never goes there. */
final class CompletionList<T> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double BELOW = 4;

    private final TextInputControl field;
    private final Completion.Offering<T> offering;
    private final Consumer<T> take;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();
    private List<T> offered = List.of();
    private int chosen = -1;
    private @Nullable String helpBefore;

    /** @param take takes what is clicked */
    CompletionList(TextInputControl field, Completion.Offering<T> offering, Consumer<T> take) {
        this.field = field;
        this.offering = offering;
        this.take = take;
        rows.getStyleClass().addAll("suggestions", "completion");
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            rows.getStyleClass().add("opaque");
        }
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        popup.getContent().add(rows);
        // the list under its field, whatever the shadow around it
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
        popup.setAutoFix(true);
    }

    boolean isShown() {
        return popup.isShowing();
    }

    List<T> offered() {
        return offered;
    }

    Optional<T> chosen() {
        return chosen < 0 ? Optional.empty() : Optional.of(offered.get(chosen));
    }

    /** Shows what is offered, with nothing chosen; nothing, where nothing is. */
    void show(List<T> choices) {
        boolean isOnScreen = field.getScene() != null
                && field.getScene().getWindow() != null
                && field.getScene().getWindow().isShowing();
        if (choices.isEmpty() || !isOnScreen) {
            hide();
            return;
        }
        if (!isShown()) {
            helpBefore = field.getAccessibleHelp();
        }
        offered = choices;
        rows.getChildren().setAll(choices.stream().map(this::row).toList());
        choose(-1);
        Bounds at = field.localToScreen(field.getLayoutBounds());
        rows.setMinWidth(at.getWidth());
        rows.setPrefWidth(at.getWidth());
        rows.setMaxWidth(at.getWidth());
        popup.show(field, at.getMinX(), at.getMaxY() + BELOW);
    }

    /** Takes the list away; says whether there was one. */
    boolean hide() {
        boolean was = isShown();
        if (was) {
            popup.hide();
            field.setAccessibleHelp(helpBefore);
        }
        offered = List.of();
        chosen = -1;
        return was;
    }

    /** Chooses the next or the one before; before the first nothing is chosen, and what is typed stands. */
    boolean move(int by) {
        choose(Math.max(-1, Math.min(offered.size() - 1, chosen + by)));
        return true;
    }

    private void choose(int at) {
        chosen = at;
        for (int row = 0; row < rows.getChildren().size(); row++) {
            rows.getChildren().get(row).pseudoClassStateChanged(CHOSEN, row == at);
        }
        // what assistive technology says of the field is all it says while the keyboard is there
        field.setAccessibleHelp(chosen().map(offering::words).orElseGet(() -> String.join(", ", allWords())));
    }

    private List<String> allWords() {
        return offered.stream().map(offering::words).toList();
    }

    private Node row(T choice) {
        Label name = OwnDirection.of(new Label(offering.words(choice)));
        name.getStyleClass().add("suggestion-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label beside = new Label(offering.beside(choice));
        beside.getStyleClass().add("count");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, name, beside);
        row.getStyleClass().add("suggestion");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(name.getText());
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> take.accept(choice));
        return row;
    }
}
