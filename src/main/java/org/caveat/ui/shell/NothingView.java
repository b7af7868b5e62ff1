package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.ReadingState.Told;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.search.SearchModel;

/**
 * Stands in the middle where a folder shows no photographs, and says why: it holds none, it cannot be read, nobody
 * read on, or none of them is looked for.
 */
final class NothingView implements AutoCloseable {
    private final CollectionModel model;
    private final Desk desk;
    private final Messages messages;
    private final Runnable openFolder;
    private final StackPane page = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();

    NothingView(CollectionModel model, Messages messages, Runnable openFolder) {
        this.model = model;
        this.desk = model.desk();
        this.messages = messages;
        this.openFolder = openFolder;
        subscriptions.watch(desk.reading().toldProperty(), told -> show());
        subscriptions.watch(desk.photographsProperty(), photographs -> show());
        subscriptions.on(model.search().foundProperty(), this::show);
        subscriptions.on(model.search().queryProperty(), this::show);
        subscriptions.on(model.search().searchingProperty(), this::show);
        subscriptions.on(model.centerProperty(), this::show);
    }

    Node node() {
        return page;
    }

    private void show() {
        Told told = desk.reading().toldProperty().get();
        boolean nothing = !told.goesOn() && desk.photographsProperty().get().isEmpty();
        boolean notFound = isNothingFound();
        page.setVisible(nothing || notFound);
        page.getChildren().clear();
        if (nothing) {
            page.getChildren().add(why(told));
        } else if (notFound) {
            page.getChildren().add(notFound(told.goesOn()));
        }
    }

    private boolean isNothingFound() {
        SearchModel search = model.search();
        return search.isAsked()
                && !search.searchingProperty().get()
                && !model.isOnTable()
                && search.foundProperty().get().isEmpty();
    }

    private Node notFound(boolean readingGoesOn) {
        Button clear = Buttons.words(messages.get("ui.search-show-all"), model.search()::clear);
        String folder = model.folders().shownProperty().get();
        String what = model.search().textProperty().get().strip();
        String sentence = folder.isEmpty()
                ? messages.get(readingGoesOn ? "ui.search-none-yet" : "ui.search-none", what)
                : messages.get("ui.search-none-in", what, folder);
        List<Button> buttons = folder.isEmpty() ? List.of(clear) : List.of(everywhere(), clear);
        return new PlainPage(sentence, readingGoesOn ? "" : messages.get("ui.search-none-remedy"), buttons);
    }

    private Button everywhere() {
        return Buttons.words(
                messages.get("ui.search-everywhere"),
                () -> model.folders().shownProperty().set(""));
    }

    private Node why(Told told) {
        Button another = Buttons.words(messages.get("ui.open-another"), openFolder);
        Optional<String> trouble = told.trouble();
        if (trouble.isPresent()) {
            return new PlainPage(trouble.get(), "", List.of(readAgain("ui.read-again"), another));
        }
        if (told.stopped()) {
            return new PlainPage(
                    messages.get("ui.reading-stopped-empty"), "", List.of(readAgain("ui.read-on"), another));
        }
        return new PlainPage(
                messages.get("contactsheet.empty"),
                messages.get("contactsheet.empty-remedy"),
                List.of(Buttons.primary(messages.get("ui.open-another"), openFolder)));
    }

    private Button readAgain(String key) {
        return Buttons.primary(messages.get(key), desk::read);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
