package org.caveat.ui.bibliography;

import java.util.function.Consumer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.caveat.model.Source;
import org.caveat.text.Messages;
import org.caveat.ui.bibliography.Citing.Offer;
import org.caveat.ui.fx.Subscriptions;

/**
 * Completes the line that is typed in a field of citations. The keyboard stays in the field; typing goes on whatever is
 * offered, and nothing is put into it that was not taken.
 */
public final class CitationField {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LEAST_WIDTH = 336;
    private static final double BELOW = 4;

    private final TextArea field;
    private final Messages messages;
    private final Consumer<Source> taken;
    private final CompletionModel model;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();
    private final String help;
    private String before;
    private boolean isTaking;

    /** @param taken is told the source that was taken, once its citation stands in the field */
    private CitationField(TextArea field, Citing citing, Messages messages, Consumer<Source> taken) {
        this.field = field;
        this.messages = messages;
        this.taken = taken;
        this.model = new CompletionModel(citing);
        this.before = field.getText();
        this.help =
                field.getAccessibleHelp() == null ? messages.get("bibliography.completes") : field.getAccessibleHelp();
        rows.getStyleClass().addAll("suggestions", "citation-offers");
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            rows.getStyleClass().add("opaque");
        }
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText(messages.get("bibliography.offers"));
        popup.getContent().add(rows);
        // the list under its field, whatever the shadow around it
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
        popup.setAutoFix(true);
    }

    /** Lets a field complete what is typed in it, until the subscriptions are closed. */
    public static void complete(
            TextArea field, Citing citing, Messages messages, Consumer<Source> taken, Subscriptions subscriptions) {
        CitationField completing = new CitationField(field, citing, messages, taken);
        subscriptions.on(field.textProperty(), completing::typed);
        subscriptions.filter(field, KeyEvent.KEY_PRESSED, completing::pressed);
        subscriptions.on(field.focusedProperty(), completing::focused);
        subscriptions.on(field.sceneProperty(), completing.model::close);
        subscriptions.watch(completing.model.offeredProperty(), offered -> completing.show());
        subscriptions.watch(completing.model.chosenProperty(), chosen -> completing.mark());
        subscriptions.add(completing.model::close);
        subscriptions.add(completing.popup::hide);
    }

    /** The caret moves only after the text has changed: one types where the change ends. */
    private void typed() {
        String now = field.getText();
        int same = 0;
        int most = Math.min(before.length(), now.length());
        while (same < most && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        before = now;
        if (field.isFocused() && !isTaking) {
            int at = now.length() - same;
            model.type(now.substring(lineStart(at), lineEnd(at)));
        } else {
            model.close();
        }
    }

    private void focused() {
        if (!field.isFocused()) {
            model.close();
        }
    }

    private int lineStart(int at) {
        return field.getText().lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int end = field.getText().indexOf('\n', at);
        return end < 0 ? field.getLength() : end;
    }

    private void pressed(KeyEvent event) {
        if (!model.isOpen() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean isChosen = model.chosenProperty().get().isPresent();
        if (event.getCode() == KeyCode.DOWN) {
            model.move(1);
        } else if (event.getCode() == KeyCode.UP && isChosen) {
            model.move(-1);
        } else if (event.getCode() == KeyCode.ENTER && isChosen) {
            model.chosenProperty().get().ifPresent(this::take);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
        } else {
            return;
        }
        event.consume();
    }

    private void take(Offer offer) {
        isTaking = true;
        Source source = offer.take().get();
        int start = lineStart(field.getCaretPosition());
        field.replaceText(start, lineEnd(field.getCaretPosition()), source.citation());
        field.positionCaret(start + source.citation().length());
        isTaking = false;
        model.close();
        taken.accept(source);
    }

    private void show() {
        rows.getChildren()
                .setAll(model.offeredProperty().get().stream().map(this::row).toList());
        boolean isOnScreen = field.getScene() != null
                && field.getScene().getWindow() != null
                && field.getScene().getWindow().isShowing();
        if (!model.isOpen() || !isOnScreen) {
            popup.hide();
            return;
        }
        Bounds at = field.localToScreen(field.getLayoutBounds());
        double width = Math.max(LEAST_WIDTH, at.getWidth());
        rows.setMinWidth(width);
        rows.setPrefWidth(width);
        rows.setMaxWidth(width);
        popup.show(field, at.getMaxX() - width, at.getMaxY() + BELOW);
    }

    private Node row(Offer offer) {
        Label first = new Label(offer.first());
        first.getStyleClass().add("suggestion-name");
        VBox words = new VBox(first);
        if (!offer.second().isEmpty()) {
            Label second = new Label(offer.second());
            second.getStyleClass().add("suggestion-text");
            words.getChildren().add(second);
        }
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words);
        if (offer.times() > 0) {
            Label times = new Label(messages.get("bibliography.cited-times", offer.times()));
            times.getStyleClass().add("suggestion-text");
            times.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(times);
        }
        row.getStyleClass().addAll("suggestion", "citation-offer");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(aloud(offer));
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> take(offer));
        return row;
    }

    private String aloud(Offer offer) {
        String beside = offer.times() > 0 ? messages.get("bibliography.cited-times", offer.times()) : offer.second();
        return offer.first() + ", " + beside;
    }

    /** What is chosen is said as the field's help: the keyboard stays where it is. */
    private void mark() {
        for (int at = 0; at < rows.getChildren().size(); at++) {
            Offer offer = model.offeredProperty().get().get(at);
            boolean isChosen =
                    model.chosenProperty().get().filter(offer::equals).isPresent();
            rows.getChildren().get(at).pseudoClassStateChanged(CHOSEN, isChosen);
        }
        field.setAccessibleHelp(model.chosenProperty().get().map(this::aloud).orElse(help));
    }
}
