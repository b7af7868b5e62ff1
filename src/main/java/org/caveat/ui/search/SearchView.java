package org.caveat.ui.search;

import java.util.Optional;
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
import org.caveat.search.Suggestion;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.FirstLine;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;

/** The search field, and the sentence under it where what is typed is no query. */
public final class SearchView implements AutoCloseable {
    private static final double NARROW = 200;

    private final SearchModel model;
    private final FacetWords words;
    private final SuggestionsModel suggestions;
    private final SuggestionsView list;
    private final Runnable back;
    private final TextField field = new TextField();
    private final WrongMark mark;
    private final HBox box = new HBox(8);
    private final Label told = new Label();
    private final String help;
    private final Subscriptions subscriptions = new Subscriptions();
    private String before = "";

    /**
     * @param words of what is suggested
     * @param key how the key that comes here is spelled
     * @param back gives the keyboard back to the photographs
     */
    public SearchView(SearchModel model, FacetWords words, String key, Runnable back) {
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        suggestions = new SuggestionsModel(model, words);
        list = new SuggestionsView(suggestions, words, box, this::take);
        this.back = back;
        field.setAccessibleText(messages.get("ui.search"));
        help = messages.get("ui.help-search");
        field.getStyleClass().add("search-field");
        mark = new WrongMark(field);
        GrammarHelp.give(field, messages);
        new Prompt(field, messages.get("ui.search-prompt"), messages.get("ui.search")).follow(subscriptions);
        HBox.setHgrow(mark.node(), Priority.ALWAYS);
        Label hint = new Label(key);
        hint.getStyleClass().add("count");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        Button clear = Buttons.sign("close", messages.get("ui.search-clear"), this::leave);
        clear.getStyleClass().add("search-clear");
        box.getStyleClass().add("search-box");
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(Glyph.sign("search", 16), mark.node(), hint, clear);
        told.getStyleClass().add("search-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        FirstLine.of(told).setGraphic(Glyph.sign("warning", 14));
        follow(hint, clear);
    }

    private void follow(Label hint, Button clear) {
        subscriptions.bindBoth(field.textProperty(), model.textProperty());
        subscriptions.watch(model.textProperty(), typed -> {
            tellKey(hint);
            shown(clear, !typed.isEmpty());
        });
        subscriptions.on(box.widthProperty(), () -> tellKey(hint));
        subscriptions.watch(model.toldProperty(), sentence -> {
            told.setText(sentence);
            field.setAccessibleHelp(toldOrHelp());
            shown(told, !sentence.isEmpty());
        });
        subscriptions.watch(model.wrongProperty(), mark::show);
        subscriptions.watch(field.focusedProperty(), focused -> {
            if (!focused) {
                suggestions.close();
                model.finish();
            }
        });
        subscriptions.watch(suggestions.chosenProperty(), this::tell);
        subscriptions.filter(field, KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.watch(field.textProperty(), this::typed);
    }

    /** The key that comes here, where there is room beside the words. */
    private void tellKey(Label hint) {
        boolean isNarrow = box.getWidth() > 0 && box.getWidth() < NARROW;
        shown(hint, model.textProperty().get().isEmpty() && !isNarrow);
    }

    /** The caret moves only after the text has changed: one types where the change ends. */
    private void typed(String now) {
        int same = 0;
        int most = Math.min(before.length(), now.length());
        while (same < most && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        before = now;
        if (field.isFocused()) {
            suggestions.type(now.length() - same);
        } else {
            suggestions.close();
        }
    }

    /** What is chosen is said as the field's help: the keyboard stays where it is. */
    private void tell(Optional<Suggestion> chosen) {
        field.setAccessibleHelp(chosen.map(words::aloud).orElseGet(this::toldOrHelp));
    }

    private String toldOrHelp() {
        String sentence = model.toldProperty().get();
        return sentence.isEmpty() ? help : sentence;
    }

    private void take(Suggestion suggestion) {
        field.positionCaret(suggestions.take(suggestion));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean isMeant = suggestions.isOpen() ? pressedOnList(event.getCode()) : pressedAlone(event.getCode());
        if (isMeant) {
            event.consume();
        }
    }

    private boolean pressedOnList(KeyCode code) {
        Optional<Suggestion> chosen = suggestions.chosenProperty().get();
        switch (code) {
            case DOWN -> suggestions.move(1);
            case UP -> suggestions.move(-1);
            case ESCAPE -> suggestions.close();
            case ENTER, TAB -> {
                if (chosen.isEmpty()) {
                    return pressedAlone(code);
                }
                take(chosen.get());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressedAlone(KeyCode code) {
        if (code == KeyCode.ESCAPE) {
            leave();
            return true;
        }
        if (code != KeyCode.ENTER && code != KeyCode.DOWN) {
            return false;
        }
        suggestions.close();
        model.finish();
        if (model.toldProperty().get().isEmpty()) {
            back.run();
        }
        return true;
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
        list.close();
        subscriptions.close();
    }
}
