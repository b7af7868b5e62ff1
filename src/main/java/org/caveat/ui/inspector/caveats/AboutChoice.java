package org.caveat.ui.inspector.caveats;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Person;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;

/** Which of the persons shown a caveat is about. Ids of nobody who is shown are kept. */
final class AboutChoice {
    private final CaveatsModel model;
    private final Draft<List<String>> draft;
    private final VBox boxes = new VBox(8);
    private final FieldBox field;
    private List<Person> shown = List.of();

    AboutChoice(CaveatsModel model, Draft<List<String>> draft, Subscriptions subscriptions) {
        this.model = model;
        this.draft = draft;
        field = new FieldBox(model.words().messages().get("caveats.about"), boxes)
                .helped(model.words().messages().get("field.about"));
        subscriptions.watch(draft.valueProperty(), about -> show());
        subscriptions.on(model.photographProperty(), this::show);
    }

    Node node() {
        return field;
    }

    private void show() {
        List<Person> persons =
                model.state().map(now -> now.photograph().persons()).orElse(List.of());
        if (!persons.equals(shown)) {
            shown = persons;
            boxes.getChildren().setAll(persons.stream().map(this::tick).toList());
        }
        // the boxes themselves stay: made anew they would drop the keyboard at every save
        boxes.getChildren().forEach(this::mark);
        field.setVisible(!persons.isEmpty());
        field.setManaged(!persons.isEmpty());
    }

    private void mark(Node child) {
        if (child instanceof CheckBox box) {
            box.setSelected(draft.value().contains(box.getUserData()));
        }
    }

    private CheckBox tick(Person person) {
        CheckBox box = new CheckBox(person.name().value());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setUserData(person.id());
        box.setOnAction(event -> {
            List<String> about = new ArrayList<>(draft.value());
            about.remove(person.id());
            if (box.isSelected()) {
                about.add(person.id());
            }
            draft.type(List.copyOf(about));
        });
        return box;
    }
}
