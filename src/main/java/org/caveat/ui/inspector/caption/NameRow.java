package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.ListRow;

/** A name with how sure it is, its role, and the addresses of its authority records. What is not shown here is kept. */
final class NameRow implements ListRow<Name> {
    private final Optional<Name> stood;
    private final ListField.Actions actions;
    private final TextField name = new TextField();
    private final Chooser<Certainty> certainty;
    private final TextField role = new TextField();
    private final Chooser<String> knownRole;
    private final TextField authorities = new TextField();
    private final VBox box = new VBox(8);
    private final boolean rolesAreKnown;

    /**
     * What the rows of one list have in common.
     *
     * @param what the name's label, for who cannot see the list
     * @param roles those there are; where there are none, the role is typed
     */
    record Kit(Messages messages, Words words, String what, List<String> roles, Completion completion) {}

    NameRow(Kit kit, Optional<Name> value, ListField.Actions actions) {
        this.stood = value;
        this.actions = actions;
        Messages messages = kit.messages();
        rolesAreKnown = !kit.roles().isEmpty();
        certainty = new Chooser<>(Certainty.KNOWN, kit.words()::certainty, messages.get("inspector.certainty-not-said"))
                .withSigns(each -> CertaintyMark.of(each, 14))
                .onChoice(chosen -> actions.changed().run());
        knownRole = new Chooser<>(
                        kit.roles(),
                        key -> messages.has("inspector.role-" + key) ? messages.get("inspector.role-" + key) : key,
                        messages.get("inspector.role-not-said"))
                .onChoice(chosen -> actions.changed().run());
        name.setAccessibleText(kit.what());
        show(value);
        List.of(name, role, authorities).forEach(field -> field.textProperty()
                .subscribe((was, now) -> actions.changed().run()));
        kit.completion().offer(name);
        assemble(messages);
    }

    private void show(Optional<Name> value) {
        name.setText(value.map(Name::value).orElse(""));
        certainty.show(value.flatMap(Name::certainty));
        role.setText(value.flatMap(Name::role).orElse(""));
        knownRole.show(value.flatMap(Name::role));
        authorities.setText(String.join(" ", value.map(Name::authorities).orElse(List.of())));
    }

    private void assemble(Messages messages) {
        ToggleButton more = Buttons.toggle("chevron-down", messages.get("inspector.name-more"));
        Button remove = Buttons.sign("close", messages.get("inspector.remove"), actions.remove());
        HBox.setHgrow(name, Priority.ALWAYS);
        VBox details = new VBox(
                8,
                new FieldBox(messages.get("inspector.certainty"), certainty),
                new FieldBox(messages.get("inspector.role"), rolesAreKnown ? knownRole : role),
                new FieldBox(messages.get("inspector.authorities"), authorities));
        details.getStyleClass().add("name-details");
        details.visibleProperty().bind(more.selectedProperty());
        details.managedProperty().bind(more.selectedProperty());
        box.getChildren().addAll(new HBox(2, name, more, remove), details);
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
        if (name.getText().isBlank()) {
            return Optional.empty();
        }
        Name was = stood.orElseGet(() -> Name.of(""));
        Optional<String> said = rolesAreKnown
                ? Optional.ofNullable(knownRole.getValue()).flatMap(chosen -> chosen)
                : Optional.of(role.getText()).filter(text -> !text.isBlank());
        List<String> addresses = Stream.of(authorities.getText().strip().split("\\s+"))
                .filter(address -> !address.isEmpty())
                .toList();
        Optional<Certainty> sure = Optional.ofNullable(certainty.getValue()).flatMap(chosen -> chosen);
        return Optional.of(new Name(name.getText(), was.language(), addresses, sure, said, was.foreign()));
    }
}
