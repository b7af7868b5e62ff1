package org.caveat.ui.inspector.draft;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** Offers a date for what was typed, with the key that takes it. Its key is pressed in the field, so it is no stop of the tabulator. */
final class OfferButton extends Button {
    private final Messages messages;
    private final Words words;

    OfferButton(Messages messages, Words words, Runnable take) {
        this.messages = messages;
        this.words = words;
        Label key = new Label(messages.get("inspector.edtf-key"));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(key);
        setContentDisplay(ContentDisplay.RIGHT);
        setWrapText(true);
        setFocusTraversable(false);
        getStyleClass().addAll("quiet-button", "small-button", "offer-button");
        setOnAction(event -> take.run());
        show(DateSaid.NOTHING);
    }

    void show(DateSaid said) {
        setText(said.meant().map(this::words).orElse(""));
        setVisible(said.meant().isPresent());
        setManaged(said.meant().isPresent());
    }

    private String words(String edtf) {
        String spoken = words.date(edtf);
        return spoken.equals(edtf)
                ? messages.get("inspector.edtf-take", edtf)
                : messages.get("inspector.edtf-take-words", edtf, spoken);
    }
}
