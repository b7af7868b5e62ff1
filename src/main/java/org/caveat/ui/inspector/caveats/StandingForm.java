package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.model.Caveat;
import org.caveat.model.Status;
import org.caveat.text.Messages;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Passage;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.TextFields;

/** How a caveat stands: draft or reviewed, read first, private, under which rights, and by whom it was written. */
final class StandingForm {
    private final CaveatsModel model;
    private final String id;
    private final Messages messages;
    private final Subscriptions subscriptions;
    private final Passage provenance = Passage.styled("", "second");
    private final VBox form = new VBox(12);

    StandingForm(CaveatsModel model, String id, CaveatDrafts said, Subscriptions subscriptions) {
        this.model = model;
        this.id = id;
        this.messages = model.words().messages();
        this.subscriptions = subscriptions;
        form.getChildren()
                .addAll(
                        status(said.status()),
                        tick("caveats.is-lead", said.lead()),
                        tick("caveats.is-private", said.isPrivate()),
                        new FieldBox(
                                        messages.get("caveats.rights"),
                                        new TextFields(subscriptions)
                                                .tie(TextFields.verbatim(new TextField()), said.rights()))
                                .helped(messages.get("field.rights")),
                        provenance);
        subscriptions.watch(model.photographProperty(), now -> show());
    }

    Node node() {
        return form;
    }

    private Node status(Draft<Status> status) {
        Chooser<Status> chooser = new Chooser<>(
                        List.of(Status.DRAFT, Status.REVIEWED), model.words().words()::status, "")
                .onChoice(chosen -> chosen.ifPresent(status::type));
        subscriptions.watch(status.valueProperty(), now -> chooser.show(Optional.of(now)));
        return new FieldBox(messages.get("caveats.standing"), chooser).helped(messages.get("field.standing"));
    }

    private Node tick(String key, Draft<Boolean> draft) {
        CheckBox box = new CheckBox(messages.get(key));
        box.setOnAction(event -> draft.type(box.isSelected()));
        subscriptions.watch(draft.valueProperty(), box::setSelected);
        return box;
    }

    private void show() {
        Optional<Caveat> caveat = model.caveat(id);
        String line = caveat.map(now -> ProvenanceWords.of(model, now)).orElse("");
        provenance.say(line);
        provenance.setVisible(!line.isEmpty());
        provenance.setManaged(!line.isEmpty());
    }
}
