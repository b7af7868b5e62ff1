package org.caveat.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.shell.PaletteModel.Offer;

/** The command palette: a field, and under it the commands that match, each with its key. */
final class PaletteView {
    private static final PseudoClass UNDOABLE = PseudoClass.getPseudoClass("undoable");
    private static final double ROW = 36;
    private static final int ROWS = 12;
    /** Where the list is as high as its rows alone, it shows a scroll bar for a pixel. */
    private static final double EDGE = 2;

    private static final Map<KeyCode, Integer> STEPS = Map.of(
            KeyCode.DOWN, 1,
            KeyCode.UP, -1);

    private final PaletteModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final ListView<Offer> list = new ListView<>();
    private final VBox all = new VBox();

    /** What is asked: to assistive technology, and in the field. */
    record Prompt(String aloud, String words) {}

    PaletteView(PaletteModel model, Messages messages) {
        this(model, messages, new Prompt(messages.get("ui.palette"), messages.get("ui.palette-prompt")));
    }

    PaletteView(PaletteModel model, Messages messages, Prompt prompt) {
        this.model = model;
        this.messages = messages;
        field.setPromptText(prompt.words());
        field.setAccessibleText(prompt.aloud());
        field.getStyleClass().add("palette-field");
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label none = new Label(messages.get("ui.palette-none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setAccessibleText(prompt.aloud());
        list.setCellFactory(view -> new OfferCell());
        list.getStyleClass().add("palette-list");
        all.getStyleClass().add("palette");
        all.getChildren().addAll(field, list);
        model.offersProperty().subscribe(this::show);
        model.chosenProperty().subscribe(chosen -> mark());
    }

    Region node() {
        return all;
    }

    void focus() {
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        Integer step = STEPS.get(event.getCode());
        if (step != null) {
            model.move(step);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.run();
        }
    }

    private void show(List<Offer> offers) {
        list.getItems().setAll(offers);
        list.setPrefHeight(Math.max(1, Math.min(ROWS, offers.size())) * ROW + EDGE);
        mark();
    }

    private void mark() {
        model.chosenProperty().get().ifPresentOrElse(this::mark, list.getSelectionModel()::clearSelection);
    }

    private void mark(Offer chosen) {
        list.getSelectionModel().select(chosen);
        list.scrollTo(Math.max(0, list.getItems().indexOf(chosen) - 4));
        field.setAccessibleHelp(aloud(chosen));
    }

    private String aloud(Offer offer) {
        return offer.key().isEmpty() ? offer.name() : messages.get("ui.palette-aloud", offer.name(), offer.key());
    }

    private final class OfferCell extends ListCell<Offer> {
        OfferCell() {
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    model.run(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            boolean nothing = empty || offer == null;
            setText(null);
            setGraphic(nothing ? null : row(offer));
            setAccessibleText(nothing ? null : aloud(offer));
            pseudoClassStateChanged(UNDOABLE, !nothing && !offer.isDoable());
        }

        private HBox row(Offer offer) {
            Label name = new Label(offer.name());
            name.getStyleClass().add("palette-name");
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            HBox row = new HBox(16, name, between);
            row.setAlignment(Pos.CENTER_LEFT);
            if (!offer.key().isEmpty()) {
                Label key = new Label(offer.key());
                key.getStyleClass().add("key");
                key.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(key);
            }
            return row;
        }
    }
}
