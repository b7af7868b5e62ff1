package org.caveat.ui.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;

/** The search field, and the sentence under it where what is typed is no query. */
public final class SearchView implements AutoCloseable {
    private final SearchModel model;
    private final Runnable back;
    private final TextField field = new TextField();
    private final HBox box = new HBox(8);
    private final Label told = new Label();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param key how the key that comes here is spelled
     * @param back gives the keyboard back to the photographs
     */
    public SearchView(SearchModel model, Messages messages, String key, Runnable back) {
        this.model = model;
        this.back = back;
        field.setPromptText(messages.get("ui.search-prompt"));
        field.setAccessibleText(messages.get("ui.search"));
        field.getStyleClass().add("search-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        Label hint = new Label(key);
        hint.getStyleClass().add("count");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        Button clear = Buttons.sign("close", messages.get("ui.search-clear"), this::leave);
        clear.getStyleClass().add("search-clear");
        box.getStyleClass().add("search-box");
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(Glyph.sign("search", 16), field, hint, clear);
        told.getStyleClass().add("search-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        told.setGraphic(Glyph.sign("warning", 14));
        follow(hint, clear);
    }

    private void follow(Label hint, Button clear) {
        subscriptions.bindBoth(field.textProperty(), model.textProperty());
        subscriptions.watch(model.textProperty(), typed -> {
            shown(hint, typed.isEmpty());
            shown(clear, !typed.isEmpty());
        });
        subscriptions.watch(model.toldProperty(), sentence -> {
            told.setText(sentence);
            field.setAccessibleHelp(sentence);
            shown(told, !sentence.isEmpty());
        });
        subscriptions.watch(field.focusedProperty(), focused -> {
            if (!focused) {
                model.finish();
            }
        });
        subscriptions.filter(field, KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            model.finish();
            if (model.toldProperty().get().isEmpty()) {
                back.run();
            }
            event.consume();
        }
    }

    private void leave() {
        model.clear();
        back.run();
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** The field. */
    public Region node() {
        return box;
    }

    /** What is wrong with what is typed; takes no room where nothing is. */
    public Region told() {
        return told;
    }

    public boolean hasKeyboard() {
        return field.isFocused();
    }

    /** Brings the keyboard here, with all that is typed selected: the next letter begins anew. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
