package org.caveat.ui.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.caveat.ui.control.Passage;

/** The texts that a code may stand for, under the field in which it was typed; one is chosen by its digit or by the arrows. */
final class AlternativesPopup {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Map<KeyCode, Integer> STEPS = Map.of(KeyCode.DOWN, 1, KeyCode.UP, -1);
    private static final double BELOW = 4;
    private static final double KEY = 22;
    /** What stands beside the words. */
    private static final double BESIDE = 80;

    private final Popup popup = new Popup();
    private final VBox rows = new VBox();
    private List<String> texts = List.of();
    private Consumer<String> taker = text -> {};
    private Optional<TextInputControl> below = Optional.empty();
    private int chosen;
    private boolean takesTyped;

    AlternativesPopup() {
        rows.getStyleClass().add("suggestions");
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            rows.getStyleClass().add("opaque");
        }
        popup.getContent().add(rows);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoFix(true);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    void show(TextInputControl field, List<String> newTexts, Consumer<String> newTaker) {
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        if (at == null) {
            return;
        }
        texts = newTexts;
        taker = newTaker;
        below = Optional.of(field);
        rows.getChildren().clear();
        for (int place = 0; place < texts.size(); place++) {
            rows.getChildren().add(row(place, field.getWidth()));
        }
        rows.setMinWidth(field.getWidth());
        rows.setMaxWidth(field.getWidth());
        choose(0);
        popup.show(field, at.getMinX(), at.getMaxY() + BELOW);
    }

    private HBox row(int place, double width) {
        Label key = new Label(place < 9 ? String.valueOf(place + 1) : "");
        key.getStyleClass().add("key");
        key.setMinWidth(KEY);
        Passage words = Passage.styled(texts.get(place), "suggestion-name");
        words.setPrefWidth(width - BESIDE);
        HBox row = new HBox(12, key, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("suggestion");
        row.setOnMouseClicked(event -> take(place));
        return row;
    }

    /** Whether a key was meant for it. Any other takes it away, and the code stays as it was typed. */
    boolean pressed(KeyEvent event) {
        takesTyped = false;
        if (!popup.isShowing() || event.getCode().isModifierKey()) {
            return false;
        }
        int digit = digit(event);
        Optional<Integer> step = Optional.ofNullable(STEPS.get(event.getCode()));
        if (digit > 0 && digit <= texts.size()) {
            takesTyped = true;
            take(digit - 1);
        } else if (step.isPresent()) {
            choose(Math.floorMod(chosen + step.get(), texts.size()));
        } else if (event.getCode() == KeyCode.ENTER) {
            takesTyped = true;
            take(chosen);
        } else {
            hide();
            return event.getCode() == KeyCode.ESCAPE;
        }
        return true;
    }

    private static int digit(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        String name = event.getCode().isDigitKey() && isPlain ? event.getCode().getName() : "";
        return name.isEmpty() ? 0 : Character.digit(name.charAt(name.length() - 1), 10);
    }

    /** Whether the sign that the last key types was meant for it. */
    boolean takesTyped() {
        boolean takes = takesTyped;
        takesTyped = false;
        return takes;
    }

    private void choose(int place) {
        chosen = place;
        for (int at = 0; at < rows.getChildren().size(); at++) {
            rows.getChildren().get(at).pseudoClassStateChanged(CHOSEN, at == place);
        }
        below.ifPresent(field -> field.setAccessibleHelp((place + 1) + " " + texts.get(place)));
    }

    private void take(int place) {
        hide();
        taker.accept(texts.get(place));
    }

    private void hide() {
        popup.hide();
        below.ifPresent(field -> field.setAccessibleHelp(""));
        below = Optional.empty();
    }
}
