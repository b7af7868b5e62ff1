package org.caveat.ui.inspector.caption;

import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.caveat.text.Messages;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.TextFields;

/** A field for an address, with those that are known by name to choose from; what it stands for is said under it. */
final class AddressField {
    private final FieldBox box;

    AddressField(
            String label, KnownAddresses known, Draft<String> draft, Messages messages, Subscriptions subscriptions) {
        TextField field = new TextFields(subscriptions).tie(TextFields.verbatim(new TextField()), draft);
        MenuButton choose = new MenuButton(messages.get("inspector.choose"));
        choose.getStyleClass().add("text-menu");
        choose.setAlignment(Pos.CENTER_RIGHT);
        choose.setAccessibleText(messages.get("inspector.choose-what", label));
        for (String address : known.addresses()) {
            MenuItem item = new MenuItem(known.words(address, messages).orElse(address));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> draft.type(address));
            choose.getItems().add(item);
        }
        box = new FieldBox(label, field).beside(choose);
        subscriptions.watch(
                draft.valueProperty(),
                address -> box.explain(known.words(address, messages).orElse("")));
    }

    FieldBox node() {
        return box;
    }
}
