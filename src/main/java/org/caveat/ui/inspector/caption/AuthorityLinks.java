package org.caveat.ui.inspector.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.inspector.draft.TextFields;

/** The addresses of the authority records of one name, a line each, with the file's name before it. */
final class AuthorityLinks extends VBox {
    private static final double NAME_WIDTH = 68;

    private final Messages messages;
    private final Runnable changed;
    private final VBox lines = new VBox(6);
    private final List<TextField> fields = new ArrayList<>();
    private List<String> stood = List.of();

    AuthorityLinks(Messages messages, Runnable changed) {
        super(4);
        this.messages = messages;
        this.changed = changed;
        Label heading = new Label(messages.get("caption.links"));
        heading.getStyleClass().add("field-label");
        Button add = Buttons.quiet(messages.get("caption.add-link"), () -> line("").requestFocus());
        add.setGraphic(Glyph.sign("plus", 12));
        add.getStyleClass().add("add-button");
        getChildren().addAll(heading, lines, add);
    }

    void show(List<String> addresses) {
        stood = List.copyOf(addresses);
        fields.clear();
        lines.getChildren().clear();
        addresses.forEach(this::line);
    }

    /** What is typed, address or not; empty lines say nothing. */
    List<String> values() {
        return fields.stream()
                .map(TextField::getText)
                .map(typed -> stood.contains(typed) ? typed : typed.strip())
                .filter(typed -> !typed.isEmpty())
                .toList();
    }

    /** The names of the files in which there is a record. */
    String inWords() {
        return values().stream().map(this::file).distinct().collect(Collectors.joining(" · "));
    }

    private String file(String address) {
        return AddressWords.file(address).orElseGet(() -> messages.get("caption.link-other"));
    }

    private TextField line(String address) {
        TextField field = TextFields.verbatim(new TextField(address));
        field.setAccessibleText(messages.get("caption.link"));
        field.setPromptText(messages.get("caption.link-example"));
        HBox.setHgrow(field, Priority.ALWAYS);
        AddressWords words = new AddressWords(field, messages);
        Label file = new Label();
        file.getStyleClass().add("field-label");
        file.setMinWidth(NAME_WIDTH);
        file.setMinHeight(Region.USE_PREF_SIZE);
        VBox line = new VBox(4);
        Button remove = Buttons.sign("close", messages.get("caption.link-remove"), () -> remove(line, field));
        HBox row = new HBox(4, file, field, remove);
        row.getStyleClass().add("link-line");
        line.getChildren().addAll(row, words.node());
        field.textProperty().subscribe(typed -> file.setText(typed.isBlank() ? "" : file(typed)));
        field.textProperty().subscribe((was, now) -> changed.run());
        fields.add(field);
        lines.getChildren().add(line);
        return field;
    }

    private void remove(Node line, TextField field) {
        fields.remove(field);
        lines.getChildren().remove(line);
        changed.run();
    }
}
