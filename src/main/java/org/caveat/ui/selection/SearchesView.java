package org.caveat.ui.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.RowButton;
import org.caveat.ui.fx.Subscriptions;

/** The saved searches at the left, and a row that saves the one in the field; nothing, where there is neither. */
public final class SearchesView implements AutoCloseable {
    private final SearchesModel model;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final VBox all = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<NameField> naming = Optional.empty();

    public SearchesView(SearchesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Label heading = new Label(messages.get("selection.searches"));
        heading.getStyleClass().addAll("section", "side-heading");
        all.getStyleClass().addAll("selections", "searches");
        all.getChildren().addAll(heading, rows);
        subscriptions.watch(model.shownProperty(), shown -> show());
        subscriptions.on(model.offeredProperty(), this::show);
        subscriptions.on(model.closedProperty(), this::show);
    }

    public Parent node() {
        return all;
    }

    /** Lets the search be renamed on whose row the keyboard is; says whether it is on one. */
    public boolean rename() {
        Optional<SearchRow> row = searchRows().filter(SearchRow::hasKeyboard).findFirst();
        row.filter(one -> model.closedProperty().get().isEmpty()).ifPresent(this::rename);
        return row.isPresent();
    }

    private Stream<SearchRow> searchRows() {
        return rows.getChildren().stream().filter(SearchRow.class::isInstance).map(SearchRow.class::cast);
    }

    private void rename(SearchRow row) {
        String id = row.search().id();
        name(row, row.search().name(), messages.get("selection.rename"), name -> model.rename(id, name), () -> {
            show();
            focus(id);
        });
    }

    private void focus(String id) {
        searchRows().filter(row -> row.search().id().equals(id)).findFirst().ifPresent(SearchRow::focus);
    }

    private void show() {
        if (naming.isPresent()) {
            return; // what is typed is not taken away
        }
        Optional<String> keyboard = searchRows()
                .filter(SearchRow::hasKeyboard)
                .map(row -> row.search().id())
                .findFirst();
        List<Node> nodes = new ArrayList<>();
        for (SearchesModel.Shown search : model.shownProperty().get()) {
            nodes.add(row(search));
        }
        if (model.closedProperty().get().isEmpty()) {
            model.offeredProperty().get().ifPresent(query -> nodes.add(save(query)));
        }
        rows.getChildren().setAll(nodes);
        all.setVisible(!nodes.isEmpty());
        all.setManaged(!nodes.isEmpty());
        keyboard.ifPresent(this::focus);
    }

    private SearchRow row(SearchesModel.Shown search) {
        return new SearchRow(model, search, messages, () -> searchRows()
                .filter(row -> row.search().id().equals(search.id()))
                .findFirst()
                .ifPresent(this::rename));
    }

    private Node save(String query) {
        Label words = new Label(messages.get("selection.search-save"), Glyph.sign("plus", 16));
        words.getStyleClass().add("side-name");
        VBox place = new VBox();
        RowButton button = new RowButton(
                8,
                messages.get("selection.search-save"),
                () -> name(place, query, messages.get("selection.search-name"), model::save, this::show),
                words);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().setAll("side-row", "side-make", "search-save");
        button.setAccessibleHelp(messages.get("selection.search-save-help"));
        place.getChildren().add(button);
        return place;
    }

    private void name(Node place, String was, String aloud, Consumer<String> taker, Runnable after) {
        NameField field = new NameField(was, aloud, taker, () -> {
            naming = Optional.empty();
            after.run();
        });
        naming = Optional.of(field);
        rows.getChildren().set(rows.getChildren().indexOf(place), field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
