package org.caveat.ui.inspector.caption;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Person;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.ListRow;

/**
 * A person shown: a name, and behind it the id that caveats know him or her by; how many are about them, and where they are
 * on the picture. Of whom something is said is not taken away without a word, which comes afterwards: undo brings them back.
 */
final class PersonRow implements ListRow<Person> {
    private final Person stood;
    private final boolean isNew;
    private final CaptionModel model;
    private final Messages messages;
    private final Runnable takeAway;
    private final Consumer<String> told;
    private final NameRow name;
    private final Button caveats;
    private final Button draw;
    private final Button point;
    private final Button clear;
    private final FlowPane ties = new FlowPane(4, 4);
    private final VBox box = new VBox(2);

    /** @param told is told what becomes of the caveats about a person who was taken away; nothing, where there are none */
    PersonRow(
            NameKit kit, Optional<Person> value, ListField.Actions actions, CaptionModel model, Consumer<String> told) {
        this.told = told;
        this.stood = value.orElseGet(CaptionModel::newPerson);
        this.isNew = value.isEmpty();
        this.model = model;
        this.messages = kit.around().messages();
        this.takeAway = actions.remove();
        ListField.Actions asked = new ListField.Actions(
                () -> {
                    actions.changed().run();
                    tell();
                },
                this::remove);
        name = new NameRow(kit, value.map(Person::name), asked);
        caveats = tie("person", () -> model.showPerson(stood.id()));
        draw = tie("rectangle", () -> kit.around().draw().accept(stood.id()));
        point = tie("rectangle", () -> kit.around().point().accept(stood.id()));
        clear = tie("close", () -> model.place(stood.id(), Optional.empty()));
        ties.getStyleClass().add("person-ties");
        box.getChildren().addAll(name.node(), ties);
        tell();
    }

    private static Button tie(String sign, Runnable action) {
        Button button = Buttons.quiet("", action);
        button.setGraphic(Glyph.sign(sign, 12));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Tells what is tied to the person now. */
    void tell() {
        String called = called();
        int about = model.caveatsAbout(stood.id());
        caveats.setText(messages.get("caption.person-caveats", about));
        caveats.setAccessibleText(messages.get("caption.person-caveats-of", about, called));
        say(draw, "caption.person-draw", called);
        say(point, "caption.person-point", called);
        say(clear, "caption.person-clear", called);
        ties.getChildren().setAll(caveats);
        if (stood.region().isPresent()) {
            ties.getChildren().addAll(point, clear);
        } else {
            ties.getChildren().add(draw);
        }
        boolean isSaid = value().isPresent();
        ties.setVisible(isSaid);
        ties.setManaged(isSaid);
    }

    private void say(Button button, String key, String called) {
        button.setText(messages.get(key));
        button.setAccessibleText(messages.get(key + "-of", called));
    }

    private String called() {
        return name.typed().isBlank()
                ? messages.get("caption.person-nameless")
                : name.typed().strip();
    }

    /** Takes the person away; what becomes of the caveats about them is told. */
    private void remove() {
        int about = model.caveatsAbout(stood.id());
        String sentence = about == 0 ? "" : messages.get("caption.person-taken", about, called());
        takeAway.run();
        told.accept(sentence);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node first() {
        return name.first();
    }

    /** A person of whom something is said, or who has a place, stays one while the name is typed anew. */
    @Override
    public Optional<Person> value() {
        boolean isTied = !isNew && (stood.region().isPresent() || model.caveatsAbout(stood.id()) > 0);
        return name.typed().isBlank() && !isTied
                ? Optional.empty()
                : Optional.of(new Person(stood.id(), name.named(), stood.region()));
    }
}
