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

/** Stands in the middle where a folder shows no photographs, and says why: it holds none, it cannot be read, or nobody read on. */
final class NothingView implements AutoCloseable {
    private final Desk desk;
    private final Messages messages;
    private final Runnable openFolder;
    private final StackPane page = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();

    NothingView(Desk desk, Messages messages, Runnable openFolder) {
        this.desk = desk;
        this.messages = messages;
        this.openFolder = openFolder;
        subscriptions.watch(desk.reading().toldProperty(), told -> show());
        subscriptions.watch(desk.photographsProperty(), photographs -> show());
    }

    Node node() {
        return page;
    }

    private void show() {
        Told told = desk.reading().toldProperty().get();
        boolean nothing = !told.goesOn() && desk.photographsProperty().get().isEmpty();
        page.setVisible(nothing);
        page.getChildren().clear();
        if (nothing) {
            page.getChildren().add(why(told));
        }
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
