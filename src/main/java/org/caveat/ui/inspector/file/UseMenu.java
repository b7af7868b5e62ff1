package org.caveat.ui.inspector.file;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.caveat.text.Messages;
import org.caveat.ui.control.Shortened;

/** The menu of a value: copy it, or use it as something of the caption, what it was written for first. */
final class UseMenu {
    private final FileModel model;
    private final Messages messages;
    private final Runnable copy;
    private final ContextMenu menu = new ContextMenu();

    UseMenu(FileModel model, Messages messages, Runnable copy) {
        this.model = model;
        this.messages = messages;
        this.copy = copy;
        menu.getStyleClass().add("use-menu");
    }

    /** The menu, with what can be done with this value now. */
    ContextMenu of(FileRow.Value row) {
        MenuItem copying = new MenuItem(messages.get("inspector.file-copy"));
        copying.setOnAction(event -> copy.run());
        menu.getItems().setAll(copying);
        if (!model.fitting(row).isEmpty() || !model.others(row).isEmpty()) {
            menu.getItems().addAll(new SeparatorMenuItem(), heading());
        }
        add(row, model.fitting(row));
        if (!model.fitting(row).isEmpty() && !model.others(row).isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        add(row, model.others(row));
        return menu;
    }

    void hide() {
        menu.hide();
    }

    /** What all below it have in common, said once. */
    private MenuItem heading() {
        MenuItem heading = new MenuItem(messages.get("inspector.use-heading"));
        heading.getStyleClass().add("menu-heading");
        heading.setDisable(true);
        return heading;
    }

    private void add(FileRow.Value row, List<Offer> offers) {
        offers.forEach(offer -> menu.getItems().add(item(row, offer)));
    }

    private MenuItem item(FileRow.Value row, Offer offer) {
        MenuItem item = new MenuItem(words(row, offer));
        item.setMnemonicParsing(false);
        item.setDisable(!offer.isPossible());
        item.setOnAction(event -> model.take(row, offer));
        return item;
    }

    private String words(FileRow.Value row, Offer offer) {
        String field = offer.field();
        String said =
                switch (offer.use()) {
                    case INSTANT -> messages.get("inspector.use-date", field, offer.value());
                    case WORDS -> messages.get("inspector.use-words", field);
                    default -> field;
                };
        String met =
                switch (offer.standing()) {
                    case THERE -> messages.get("inspector.use-there", said);
                    case ADDS -> messages.get("inspector.use-adds", said);
                    case REPLACES ->
                        messages.get(
                                "inspector.use-replaces",
                                said,
                                Shortened.forAMenu(offer.stands().orElse("")));
                    case FRESH -> said;
                };
        boolean misleads = row.isOfScan() && offer.use() == Use.INSTANT && offer.isPossible();
        return misleads ? messages.get("inspector.use-of-scan", met) : met;
    }
}
