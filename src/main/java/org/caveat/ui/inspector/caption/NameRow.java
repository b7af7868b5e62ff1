package org.caveat.ui.inspector.caption;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.model.Name;
import org.caveat.search.Vocabulary.Use;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Completion;
import org.caveat.ui.control.Languages;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.ListRow;

/** A name, and what more is said of it: in a few words under it, and to be written when that is opened. */
final class NameRow implements ListRow<Name> {
    private final Name stood;
    private final ListField.Actions actions;
    private final TextField name = new TextField();
    private final NameDetails details;
    private final ToggleButton more;
    private final Label summary = new Label();
    private final Optional<RoomNote> room;
    private final HBox line = new HBox(2);
    private final VBox box = new VBox(4);

    NameRow(NameKit kit, Optional<Name> value, ListField.Actions actions) {
        this.stood = value.orElseGet(() -> Name.of(""));
        this.actions = actions;
        Messages messages = kit.around().messages();
        name.setAccessibleText(kit.what());
        name.setText(stood.value());
        details = new NameDetails(kit, stood, this::changed);
        more = Buttons.toggle("chevron-down", messages.get("inspector.name-more"));
        room = kit.room().map(medium -> new RoomNote(medium, name, messages));
        name.textProperty().subscribe((was, now) -> changed());
        Completion.of(name, kit.around().vocabulary(), kit.sort()).onTaken(this::takeAlong);
        assemble(Buttons.sign("close", messages.get("inspector.remove"), actions.remove()));
        tell();
    }

    private void assemble(Button remove) {
        HBox.setHgrow(name, Priority.ALWAYS);
        details.visibleProperty().bind(more.selectedProperty());
        details.managedProperty().bind(more.selectedProperty());
        summary.getStyleClass().add("field-help");
        summary.setWrapText(true);
        more.selectedProperty().subscribe(this::tell);
        line.getChildren().addAll(name, more, remove);
        box.getChildren().add(line);
        room.ifPresent(box.getChildren()::add);
        box.getChildren().addAll(summary, details);
    }

    /** What a name that was used before is linked to comes with it, and is seen at once. */
    private void takeAlong(Use use) {
        if (!use.authorities().isEmpty() && !use.authorities().equals(details.linked())) {
            details.link(use.authorities());
            more.setSelected(true);
            changed();
        }
    }

    private void changed() {
        tell();
        actions.changed().run();
    }

    private void tell() {
        String words = more.isSelected() ? "" : details.inWords();
        summary.setText(words);
        summary.setVisible(!words.isEmpty());
        summary.setManaged(!words.isEmpty());
        room.ifPresent(note -> note.tell(name.getText()));
        boolean isLeftwards =
                details.language().map(Languages::isRightToLeft).orElseGet(() -> Leftwards.isIn(name.getText()));
        name.setNodeOrientation(isLeftwards ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        Leftwards.dress(name, isLeftwards);
    }

    /** What is typed as the name. */
    String typed() {
        return name.getText();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node first() {
        return name;
    }

    @Override
    public Optional<Name> value() {
        return name.getText().isBlank() ? Optional.empty() : Optional.of(named());
    }

    /** The name as it is said, also where nothing is typed. */
    Name named() {
        return details.of(name.getText(), stood);
    }
}
