package org.caveat.ui.inspector.caption;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.caveat.model.Room;
import org.caveat.text.Messages;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;

/** Says how much room there is for a text, and offers a short form once there is too little: nothing is cut. */
final class ShortForm {
    private final TypedTexts typed;
    private final Messages messages;
    private final String name;
    private final RoomNote room;
    private List<Node> nodes = List.of();

    /**
     * @param name the key of what the short form is called
     * @param field the field of the whole text
     */
    ShortForm(String name, TextInputControl field, TypedTexts typed, Messages messages) {
        this.name = name;
        this.typed = typed;
        this.messages = messages;
        room = new RoomNote(Room.IPTC_DESCRIPTION, field, messages);
    }

    void follow(Draft<String> whole, Draft<String> shorter, Subscriptions subscriptions) {
        GrowingArea area = typed.area(1, shorter);
        FieldBox box = new FieldBox(messages.get(name), area).helped(messages.get("field.short"));
        RoomNote shortRoom = new RoomNote(Room.IPTC_DESCRIPTION, area, messages);
        box.getChildren().add(shortRoom);
        Runnable show = () -> {
            boolean hasShort = !shorter.value().isBlank();
            boolean isOffered = hasShort || Room.IPTC_DESCRIPTION.isTooSmallFor(whole.value()) || area.isFocused();
            room.tell(whole.value(), hasShort);
            shortRoom.tell(shorter.value());
            box.explain(hasShort ? "" : messages.get("caption.short-help"));
            box.setVisible(isOffered);
            box.setManaged(isOffered);
        };
        subscriptions.watch(whole.valueProperty(), now -> show.run());
        subscriptions.watch(shorter.valueProperty(), now -> show.run());
        area.focusedProperty().subscribe(now -> show.run());
        VBox.setMargin(box, new Insets(6, 0, 0, 0));
        nodes = List.of(room, box);
    }

    List<Node> nodes() {
        return nodes;
    }
}
