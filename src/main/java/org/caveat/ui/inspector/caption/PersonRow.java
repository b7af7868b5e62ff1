package org.caveat.ui.inspector.caption;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.ListRow;

/** A person shown: a name, and behind it the id that caveats know him or her by. */
final class PersonRow implements ListRow<Person> {
    private final Person stood;
    private final NameRow name;
    private final HBox row;

    /** @param show shows what is said of the person, by their id */
    PersonRow(NameRow.Kit kit, Optional<Person> value, ListField.Actions actions, Consumer<String> show) {
        this.stood = value.orElseGet(CaptionModel::newPerson);
        this.name = new NameRow(kit, value.map(Person::name), actions);
        String called = value.map(Person::name).map(Name::value).orElse("");
        Button said = Buttons.sign("person", kit.messages().get("person.open", called), () -> show.accept(stood.id()));
        HBox.setHgrow(name.node(), Priority.ALWAYS);
        row = new HBox(2, name.node(), said);
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public Node first() {
        return name.first();
    }

    @Override
    public Optional<Person> value() {
        Optional<Name> typed = name.value();
        return typed.map(said -> new Person(stood.id(), said, stood.region()));
    }
}
