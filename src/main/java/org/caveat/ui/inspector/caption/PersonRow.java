package org.caveat.ui.inspector.caption;

import java.util.Optional;
import javafx.scene.Node;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.ListRow;

/** A person shown: a name, and behind it the id that caveats know him or her by. */
final class PersonRow implements ListRow<Person> {
    private final Person stood;
    private final NameRow name;

    PersonRow(NameRow.Kit kit, Optional<Person> value, ListField.Actions actions) {
        this.stood = value.orElseGet(CaptionModel::newPerson);
        this.name = new NameRow(kit, value.map(Person::name), actions);
    }

    @Override
    public Node node() {
        return name.node();
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
