package org.caveat.ui.inspector.caption;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caveat.model.Person;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.text.Messages;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.ListRow;

/** The people shown, a row each, which follow what is said of them elsewhere. */
final class PersonsForm {
    private final List<PersonRow> rows = new ArrayList<>();
    private final ListField<Person> list;
    private final Label told = Uncut.line("", "field-help");
    private final VBox form;

    PersonsForm(CaptionModel model, Around around, Subscriptions subscriptions) {
        Messages messages = around.messages();
        NameKit kit = NameKit.plain(around, messages.get("inspector.one-of-persons"), Sort.PERSON);
        ListField.Maker<Person> maker = (value, actions) -> kept(new PersonRow(kit, value, actions, model, this::say));
        list = new ListField<>(
                        messages.get("inspector.persons"),
                        messages.get("inspector.add-persons"),
                        model.fields().persons(),
                        maker,
                        subscriptions)
                .helped(messages.get("field.persons"));
        form = new VBox(6, list.node(), told);
        subscriptions.watch(model.fields().persons().valueProperty(), now -> say(""));
        subscriptions.watch(model.photographProperty(), now -> {
            rows.removeIf(row -> row.node().getParent() == null);
            rows.forEach(PersonRow::tell);
        });
    }

    private ListRow<Person> kept(PersonRow row) {
        rows.add(row);
        return row;
    }

    /** Under the list, until another photograph is shown or the list says something else. */
    private void say(String sentence) {
        told.setText(sentence);
        told.setVisible(!sentence.isEmpty());
        told.setManaged(!sentence.isEmpty());
    }

    Node node() {
        return form;
    }
}
