package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.TextFields;

/** What more is said of a person or an organisation that is named: which of them it is, and the address it is known by. */
final class AgentFields extends VBox {
    private static final List<String> KINDS = List.of("Person", "Organization");

    /**
     * @param name the name; without one nothing more is said
     * @param what the first part of the keys of the fields' names
     */
    AgentFields(
            Draft<String> name,
            Draft<String> kind,
            Draft<String> address,
            String what,
            Messages messages,
            Subscriptions subscriptions) {
        super(6);
        Chooser<String> chooser = new Chooser<>(KINDS, each -> words(each, messages), "")
                .onChoice(chosen -> chosen.ifPresent(kind::type));
        subscriptions.watch(
                kind.valueProperty(), now -> chooser.show(Optional.of(now).filter(said -> !said.isEmpty())));
        TextField field = new TextFields(subscriptions).tie(TextFields.verbatim(new TextField()), address);
        AddressWords said = new AddressWords(field, messages);
        FieldBox box = new FieldBox(messages.get(what + "-address"), field).helped(messages.get("field.agent-address"));
        box.getChildren().add(said.node());
        getChildren()
                .addAll(
                        new FieldBox(messages.get(what + "-kind"), chooser).helped(messages.get("field.agent-kind")),
                        box);
        subscriptions.watch(name.valueProperty(), now -> {
            setVisible(!now.isBlank());
            setManaged(!now.isBlank());
        });
    }

    private static String words(String kind, Messages messages) {
        String key = "caption.agent-" + kind;
        return messages.has(key) ? messages.get(key) : kind;
    }
}
