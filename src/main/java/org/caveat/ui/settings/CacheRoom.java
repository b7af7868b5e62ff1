package org.caveat.ui.settings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;

/** How much room what can be made again may take, how much it takes, and the button that empties it. */
final class CacheRoom {
    private final Messages messages;
    private final FieldBox box;

    CacheRoom(SettingsModel model, Messages messages, Subscriptions subscriptions) {
        this.messages = messages;
        Chooser<Integer> room = new Chooser<>(
                model.megabytes(), megabytes -> messages.get("ui-settings.cache-megabytes", megabytes), "");
        room.show(Optional.of(model.now().stores().cacheMegabytes()));
        room.onChoice(chosen -> chosen.ifPresent(model::giveRoom));
        room.setAccessibleText(messages.get("ui-settings.cache"));
        room.setMaxWidth(Region.USE_PREF_SIZE);
        Button empty = Buttons.words(messages.get("ui-settings.cache-empty"), model::emptyCache);
        empty.setMinWidth(Region.USE_PREF_SIZE);
        box = new FieldBox(messages.get("ui-settings.cache"), new HBox(8, room, empty));
        subscriptions.watch(model.heldProperty(), this::tell);
    }

    private void tell(Optional<Long> held) {
        box.explain(held.map(megabytes -> messages.get("ui-settings.cache-held", megabytes))
                .orElseGet(() -> messages.get("ui-settings.cache-looking")));
    }

    Node node() {
        return box;
    }
}
