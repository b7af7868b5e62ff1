package org.caveat.ui.inspector.questions;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.FieldHelp;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.TextFields;

/** The fields of what is not known: where one looked, and, for who wants to say it, for what. */
final class NotKnownForm implements QuestionFields {
    private final Kit kit;
    private final GrowingArea looked = new GrowingArea(2);
    private final GrowingArea words = new GrowingArea(1);
    private final Fault fault = new Fault(looked);
    private final VBox form = new VBox(8);

    NotKnownForm(Kit kit, Subscriptions subscriptions) {
        this.kit = kit;
        Unkept typed = kit.model().unkept();
        looked.setText(typed.looked().orElse(""));
        looked.setAccessibleText(kit.messages().get("questions.looked"));
        subscriptions.on(looked.textProperty(), () -> {
            kit.type(now -> now.lookedIn(Optional.of(looked.getText())));
            fault.clear();
        });
        kit.complete(looked, subscriptions);
        words.setText(typed.words());
        subscriptions.on(words.textProperty(), () -> kit.type(now -> now.saying(words.getText())));
        subscriptions.watch(kit.language().tagProperty(), tag -> TextFields.direct(words, tag));
        Label asked = new Label(kit.messages().get("questions.looked"));
        asked.getStyleClass().add("strong");
        asked.setLabelFor(looked);
        Label help = new Label(kit.messages().get("questions.looked-help"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        FieldHelp use = new FieldHelp(kit.messages().get("field.looked"), looked).aloud(looked);
        FieldBox lookedFor = new FieldBox(kit.messages().get("questions.looked-for"), words)
                .helped(kit.messages().get("field.looked-for"));
        // what explains one field is told from the name of the next by the distance
        VBox.setMargin(lookedFor, new Insets(4, 0, 0, 0));
        form.getChildren().addAll(asked, looked, fault, help, use.line(), lookedFor);
    }

    @Override
    public Parent node() {
        return form;
    }

    @Override
    public GrowingArea first() {
        return looked;
    }

    @Override
    public void tell(Unkept.Missing missing) {
        fault.tell(kit.messages().get("questions.places-missing"));
    }
}
