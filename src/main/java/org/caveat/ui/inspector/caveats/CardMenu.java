package org.caveat.ui.inspector.caveats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.caveat.ui.control.MenuKey;
import org.caveat.ui.control.MenuPlace;
import org.caveat.ui.inspector.caveats.CardVerbs.Verb;

/** The menu of a card: what its buttons do, whether it is read first, and its words for other programs. */
final class CardMenu {
    private final CardFace face;
    private final CaveatsModel model;
    private Optional<ContextMenu> shown = Optional.empty();

    CardMenu(CardFace face, CaveatsModel model) {
        this.face = face;
        this.model = model;
    }

    /** Lets it be asked for on the card. */
    void install(Node card) {
        MenuKey.on(card, (on, mouse) -> {
            if (shown.filter(ContextMenu::isShowing).isEmpty()) {
                show(card, mouse);
            }
            return true;
        });
    }

    private void show(Node card, Optional<Point2D> mouse) {
        ContextMenu menu = new ContextMenu(items().toArray(MenuItem[]::new));
        shown = Optional.of(menu);
        MenuPlace.show(menu, card, mouse.orElseGet(() -> MenuPlace.in(card)));
    }

    /** Where nothing can be said of the photograph, its words can still be taken. */
    private List<MenuItem> items() {
        CardVerbs verbs = new CardVerbs(face, model);
        List<MenuItem> items = new ArrayList<>();
        verbs.saying().forEach(verb -> items.add(item(verb)));
        items.add(item(verbs.discussing()));
        if (face.caveat().stands()) {
            items.add(lead());
        }
        MenuItem copy = new MenuItem(model.words().messages().get("caveats.copy"));
        copy.setOnAction(event -> copy());
        items.add(new SeparatorMenuItem());
        items.add(copy);
        items.add(new SeparatorMenuItem());
        items.add(item(verbs.standing()));
        items.forEach(item -> item.setMnemonicParsing(false));
        return items;
    }

    private MenuItem item(Verb verb) {
        MenuItem item = new MenuItem(verb.words());
        item.setDisable(!model.isOpen());
        item.setOnAction(event -> verb.action().run());
        return item;
    }

    private MenuItem lead() {
        CheckMenuItem lead = new CheckMenuItem(model.words().messages().get("caveats.is-lead"));
        lead.setSelected(face.caveat().isLead());
        lead.setDisable(!model.isOpen());
        lead.setOnAction(event -> model.lead(face.id(), lead.isSelected()));
        return lead;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(new CardQuotation(face, model.words()).text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
