package org.caveat.ui.inspector.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.people.Appearance;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Passage;
import org.caveat.ui.control.RowButton;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.ui.inspector.caveats.CardWords;

/** A person's card in the place of the inspector's tabs; or, where nobody is selected, whose card it is to be. */
public final class PersonView implements AutoCloseable {
    private final PersonModel model;
    private final PersonWords words;
    private final Messages messages;
    private final Thumbnails thumbnails;
    private final Actions actions;
    private final VBox head = new VBox(8);
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final VBox all = new VBox(head, scroll);
    private final List<AppearanceView> appearances = new ArrayList<>();
    private final FxThread fxThread = new FxThread();
    private final Subscriptions subscriptions = new Subscriptions();

    /** What is done outside the card. */
    public interface Actions {

        /** Asks what became of a person on the photograph in front. */
        void became(String person);

        /** Lets it be drawn where a person is on the picture. */
        void draw(String person);

        /** Shows where a person is on the picture. */
        void point(String person);

        /** Takes the card away. */
        void closeCard();

        /** Goes to a photograph, where the card of a person on it is shown. */
        void go(String file, String person);

        /** Goes to a photograph, where the card of a caveat is shown. */
        void openCaveat(String file, String caveat);
    }

    public PersonView(PersonModel model, CardWords words, Thumbnails thumbnails, Actions actions) {
        this.model = model;
        this.words = new PersonWords(words);
        this.messages = words.messages();
        this.thumbnails = thumbnails;
        this.actions = actions;
        all.getStyleClass().addAll("inspector", "person-panel");
        all.setAccessibleText(messages.get("person.name"));
        head.getStyleClass().add("person-head");
        list.getStyleClass().add("person-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        subscriptions.watch(model.shownProperty(), shown -> show());
        subscriptions.watch(model.gatheredProperty(), this::show);
    }

    public Region node() {
        return all;
    }

    /** Puts the keyboard on the first thing that can be done. */
    public void focus() {
        // what had the keyboard is only just leaving the window
        fxThread.afterwards(() -> {
            Node first = head.lookup(".person-first");
            if (first != null) {
                Focus.put(all, first);
            }
        });
    }

    private void show() {
        if (model.shown() instanceof PersonModel.Card card) {
            show(card.person());
        } else if (model.shown() instanceof PersonModel.Whose whose) {
            choose(whose.persons());
        }
    }

    private void show(Person person) {
        Name name = person.name();
        head.getChildren().setAll(title(words.name(name)));
        words.certainty(name).ifPresent(sure -> {
            Label line = Passage.styled(sure, "second");
            name.certainty().ifPresent(certainty -> line.setGraphic(CertaintyMark.of(certainty, 14)));
            head.getChildren().add(line);
        });
        name.authorities().forEach(record -> head.getChildren().add(record(record)));
        Button became = Buttons.primary(messages.get("person.became"), () -> actions.became(person.id()));
        became.getStyleClass().add("person-first");
        head.getChildren().add(became);
    }

    private Node title(String title) {
        Label name = Passage.styled(title, "view-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(8, name, Buttons.sign("close", messages.get("person.close"), actions::closeCard));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** An address that can be selected and copied; nothing is fetched from it. */
    private Node record(String address) {
        TextField field = new TextField(address);
        field.setEditable(false);
        field.getStyleClass().add("record-field");
        field.setAccessibleText(messages.get("person.record"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button copy = Buttons.quiet(messages.get("person.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(address);
            Clipboard.getSystemClipboard().setContent(content);
        });
        copy.setAccessibleText(messages.get("person.copy-what", address));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(4, field, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void choose(List<Person> persons) {
        head.getChildren().setAll(title(messages.get("person.whose")));
        String what = messages.get(persons.isEmpty() ? "person.whose-nobody" : "person.whose-choose");
        head.getChildren().add(Passage.styled(what, "muted"));
        VBox names = new VBox(4);
        for (Person person : persons) {
            Label name = Passage.styled(words.name(person.name()), "answer-text");
            HBox.setHgrow(name, Priority.ALWAYS);
            RowButton row = new RowButton(8, name.getText(), () -> actions.became(person.id()), name);
            row.getStyleClass().addAll("answer-row", "person-first");
            names.getChildren().add(row);
        }
        head.getChildren().add(names);
    }

    private void show(Optional<List<Appearance>> gathered) {
        appearances.forEach(AppearanceView::forget);
        appearances.clear();
        list.getChildren().clear();
        if (!(model.shown() instanceof PersonModel.Card)) {
            return;
        }
        String heading = gathered.map(found -> messages.get("person.photographs", found.size()))
                .orElseGet(() -> messages.get("person.gathering"));
        Label count = Passage.styled(heading, "section");
        list.getChildren().add(count);
        gathered.orElse(List.of()).forEach(one -> appearances.add(new AppearanceView(one, words, thumbnails, actions)));
        list.getChildren().addAll(appearances);
    }

    @Override
    public void close() {
        appearances.forEach(AppearanceView::forget);
        subscriptions.close();
    }
}
