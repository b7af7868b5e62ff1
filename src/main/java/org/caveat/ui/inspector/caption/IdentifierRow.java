package org.caveat.ui.inspector.caption;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Completion;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.ListRow;

/** A number by which the photograph is known, and whose number it is. */
final class IdentifierRow implements ListRow<Identifier> {
    private static final String ACCESSION = "accession";
    private static final double SCHEME_WIDTH = 104;

    private final Foreign foreign;
    private final TextField scheme = new TextField();
    private final TextField number = new TextField();
    private final HBox box = new HBox(4);

    IdentifierRow(Around around, Optional<Identifier> value, ListField.Actions actions) {
        Messages messages = around.messages();
        foreign = value.map(Identifier::foreign).orElse(Foreign.NONE);
        scheme.setText(value.map(Identifier::scheme).orElse(ACCESSION));
        scheme.setAccessibleText(messages.get("inspector.identifier-scheme"));
        scheme.setAccessibleHelp(messages.get("field.scheme"));
        scheme.setPrefWidth(SCHEME_WIDTH);
        scheme.setMinWidth(SCHEME_WIDTH);
        Completion.of(scheme, around.vocabulary(), Sort.SCHEME);
        number.setText(value.map(Identifier::value).orElse(""));
        number.setAccessibleText(messages.get("inspector.identifier-number"));
        HBox.setHgrow(number, Priority.ALWAYS);
        scheme.textProperty().subscribe((was, now) -> actions.changed().run());
        number.textProperty().subscribe((was, now) -> actions.changed().run());
        Button remove = Buttons.sign("close", messages.get("inspector.remove"), actions.remove());
        box.getChildren().addAll(scheme, number, remove);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node first() {
        return number;
    }

    @Override
    public Optional<Identifier> value() {
        return number.getText().isBlank()
                ? Optional.empty()
                : Optional.of(new Identifier(scheme.getText().strip(), number.getText(), foreign));
    }
}
