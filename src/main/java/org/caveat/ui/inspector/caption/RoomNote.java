package org.caveat.ui.inspector.caption;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.caveat.model.Room;
import org.caveat.text.Messages;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.control.FirstLine;

/** Says under a field how much room a medium has for what is typed: quietly once it is nearly filled, plainly beyond. */
final class RoomNote extends Label {
    private final Room room;
    private final TextInputControl field;
    private final Messages messages;

    RoomNote(Room room, TextInputControl field, Messages messages) {
        this.room = room;
        this.field = field;
        this.messages = messages;
        FirstLine.of(this).setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        say("", "field-help");
    }

    /** Says it of a text for which there is no other. */
    void tell(String text) {
        tell(text, false);
    }

    /** @param hasShort whether a short form stands where there is no room for the text */
    void tell(String text, boolean hasShort) {
        boolean isOver = room.isTooSmallFor(text);
        if (isOver) {
            say(sentence(hasShort ? "short" : "over", text), hasShort ? "field-help" : "field-error");
        } else {
            say(room.isNearlyFilledBy(text) ? sentence("near", text) : "", "field-help");
        }
    }

    private String sentence(String how, String text) {
        String medium = room.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.get(
                "caption.room-" + medium + "-" + how, room.taken(text), room.most(), room.taken(text) - room.most());
    }

    private void say(String sentence, String style) {
        boolean isOurs = getText().equals(field.getAccessibleHelp());
        setText(sentence);
        getStyleClass().removeAll("field-help", "field-error");
        getStyleClass().add(style);
        FaultSign.beforeIf(style.equals("field-error"), this);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
        if (isOurs || !sentence.isEmpty()) {
            field.setAccessibleHelp(sentence);
        }
    }
}
